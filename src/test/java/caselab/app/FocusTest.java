package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.ScreenCatalogue.Screen;
import caselab.app.ScreenCatalogue.Setting;
import caselab.app.control.NumberBox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.TraversalDirection;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tab reaches everything, and one sees where one is: a ring that stands out from what was there before. */
class FocusTest {

    /** How far outside its node a ring may lie. */
    private static final int REACH = 6;

    /** The contrast between a pixel with the focus and without it. */
    private static final double VISIBLE = 3;
    /** So many pixels are seen whatever the size of what has them. */
    private static final double MANY = 80;

    static List<Screen> screens() {
        return ScreenCatalogue.all();
    }

    private static Setting setting(Theme theme) {
        return new Setting(theme, Locale.ENGLISH, 1000, 900, 100);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void tabReachesEverythingAndShowsWhere(Screen screen) {
        Stage stage = Snapshots.onFx(() -> {
            Stage window = new Stage();
            window.setScene(ScreenCatalogue.show(screen, setting(Theme.LIGHT)));
            window.show();
            window.requestFocus();
            return window;
        });
        // in a later event: the window has the focus by then
        List<String> faults = Snapshots.onFx(() -> {
            try {
                assertThat(stage.isFocused()).as("the window has the focus").isTrue();
                List<String> all = new ArrayList<>();
                for (Theme theme : Theme.values()) {
                    ScreenCatalogue.dress(stage.getScene(), setting(theme));
                    stage.getScene().snapshot(null);
                    stage.getScene().snapshot(null);
                    walk(stage.getScene()).forEach(fault -> all.add(theme + ": " + fault));
                }
                return all;
            } finally {
                stage.close();
            }
        });
        assertThat(faults).isEmpty();
    }

    private static List<String> walk(Scene scene) {
        List<String> faults = new ArrayList<>();
        // a scroll pane keeps a picture of what it holds, which a snapshot does not renew
        scene.getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        Set<Node> reached = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        List<Node> wanted = SceneWalk.focusable(scene.getRoot());
        wanted.getFirst().requestFocus();
        scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT);
        while (scene.getFocusOwner() != null && reached.add(scene.getFocusOwner())) {
            Node node = scene.getFocusOwner();
            // one of each kind: what style sheets dress alike looks alike
            if (seen.add(kind(node)) && !showsFocus(scene, node)) {
                faults.add("no visible focus: " + SceneWalk.path(node));
            }
            node.requestFocus();
            node.requestFocusTraversal(TraversalDirection.NEXT);
        }
        wanted.stream()
                .filter(node -> !reached.contains(node))
                // one radio button of a group stands for all; arrows do the rest
                .filter(node -> !(node instanceof javafx.scene.control.RadioButton))
                .forEach(node -> faults.add("Tab does not reach " + SceneWalk.path(node)));
        return faults;
    }

    private static String kind(Node node) {
        String parent = node.getParent() == null
                ? ""
                : String.join(".", node.getParent().getStyleClass());
        return node.getClass().getName() + " " + String.join(".", node.getStyleClass()) + " in " + parent;
    }

    /** As many pixels change visibly as half the way around the node has. */
    private static boolean showsFocus(Scene scene, Node node) {
        scene.getRoot().layout();
        // a number's field shows its focus around the whole box
        Node framed = node.getParent() instanceof NumberBox box ? box : node;
        Bounds bounds = SceneWalk.grown(SceneWalk.inScene(framed), REACH);
        Rectangle2D frame = new Rectangle2D(
                Math.max(0, Math.floor(bounds.getMinX())),
                Math.max(0, Math.floor(bounds.getMinY())),
                Math.ceil(Math.min(bounds.getWidth(), scene.getWidth())),
                Math.ceil(Math.min(bounds.getHeight(), scene.getHeight())));
        WritableImage with = picture(scene, frame);
        scene.getRoot().requestFocus();
        WritableImage without = picture(scene, frame);
        int changed = 0;
        for (int y = 0; y < with.getHeight(); y++) {
            for (int x = 0; x < with.getWidth(); x++) {
                Color before = without.getPixelReader().getColor(x, y);
                Color after = with.getPixelReader().getColor(x, y);
                changed += !before.equals(after) && Colours.contrast(before, after) >= VISIBLE ? 1 : 0;
            }
        }
        return changed >= Math.min(MANY, bounds.getWidth() + bounds.getHeight());
    }

    private static WritableImage picture(Scene scene, Rectangle2D frame) {
        SnapshotParameters part = new SnapshotParameters();
        part.setViewport(frame);
        return scene.getRoot().snapshot(part, null);
    }
}
