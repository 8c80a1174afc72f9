package caselab.app;

import caselab.workspace.WindowState;
import caselab.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/** Keeps where the window is, and puts it there again at the next start. */
final class WindowKeeper {

    /** So much of the window must be on a screen for it to be taken hold of, in pixels. */
    private static final double HANDLE = 100;

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;

    private final Workspace workspace;
    private final Rectangle2D primary;
    private final List<Rectangle2D> screens;

    /**
     * A keeper in a workspace.
     *
     * @param screens what can be seen of each screen there is, the primary first
     */
    WindowKeeper(Workspace workspace, List<Rectangle2D> screens) {
        this.workspace = workspace;
        this.screens = List.copyOf(screens);
        primary = screens.getFirst();
    }

    /** Puts a window where it was, or in the design's size if that is nowhere any more, and keeps where it goes. */
    void follow(Stage stage) {
        Optional<WindowState> kept = workspace.window();
        Rectangle2D bounds = bounds(kept);
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        stage.setMaximized(kept.map(WindowState::maximized).orElse(false));
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(side -> side.subscribe((_, _) -> moved(stage)));
        stage.maximizedProperty().subscribe((_, _) -> moved(stage));
    }

    /** Where a window goes: where it was, no larger than its screen. */
    Rectangle2D bounds(Optional<WindowState> kept) {
        return kept.filter(state -> state.width() > 0 && state.height() > 0)
                .map(state -> new Rectangle2D(state.x(), state.y(), state.width(), state.height()))
                .flatMap(this::reachable)
                .orElseGet(this::centred);
    }

    private Optional<Rectangle2D> reachable(Rectangle2D wanted) {
        return screens.stream()
                .filter(screen -> wanted.getMaxX() - HANDLE >= screen.getMinX()
                        && wanted.getMinX() + HANDLE <= screen.getMaxX()
                        && wanted.getMinY() >= screen.getMinY()
                        && wanted.getMinY() + HANDLE <= screen.getMaxY())
                .findFirst()
                .map(screen -> new Rectangle2D(
                        wanted.getMinX(),
                        wanted.getMinY(),
                        Math.min(wanted.getWidth(), screen.getWidth()),
                        Math.min(wanted.getHeight(), screen.getHeight())));
    }

    private Rectangle2D centred() {
        double width = Math.min(WIDTH, primary.getWidth());
        double height = Math.min(HEIGHT, primary.getHeight());
        return new Rectangle2D(
                primary.getMinX() + (primary.getWidth() - width) / 2,
                primary.getMinY() + (primary.getHeight() - height) / 2,
                width,
                height);
    }

    /** A maximized window has the place of before still to come back to. */
    private void moved(Stage stage) {
        WindowState last = workspace.window().orElseGet(WindowState::unknown);
        workspace.save(
                stage.isMaximized() || stage.isFullScreen() || stage.isIconified()
                        ? last.withMaximized(stage.isMaximized())
                        : last.withBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }
}
