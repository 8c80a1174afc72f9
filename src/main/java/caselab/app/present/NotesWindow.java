package caselab.app.present;

import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The notes on a screen of their own, where there are two: the class looks at the other one. Keys do here what they do
 * there.
 */
final class NotesWindow {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 720;

    private final Stage stage = new Stage();

    /**
     * A window for these notes, dressed like the one that presents.
     *
     * @param keys what answers the keys that the notes leave
     */
    NotesWindow(Parent notes, Scene dress, Node keys, String title) {
        ScrollPane scroll = new ScrollPane(notes);
        scroll.getStyleClass().add("screen-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        Scene scene = new Scene(scroll, WIDTH, HEIGHT);
        scene.userAgentStylesheetProperty().bind(dress.userAgentStylesheetProperty());
        Bindings.bindContent(scene.getStylesheets(), dress.getStylesheets());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> keys.fireEvent(event.copyFor(keys, keys)));
        stage.setTitle(title);
        stage.setScene(scene);
    }

    /** Shows it on a screen where the other window is not, if there is one. */
    void show(Window other) {
        Rectangle2D taken = new Rectangle2D(other.getX(), other.getY(), other.getWidth(), other.getHeight());
        Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .filter(bounds -> !bounds.intersects(taken))
                .findFirst()
                .ifPresent(free -> {
                    stage.setX(free.getMinX());
                    stage.setY(free.getMinY());
                });
        stage.show();
    }

    void close() {
        stage.close();
    }
}
