package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.ScreenCatalogue.Screen;
import caselab.app.ScreenCatalogue.Setting;
import caselab.app.control.NumberBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one aims at is 32 px in both directions, or at least 28 with 2 px around it that belong to nothing else. */
class TargetsTest {

    private static final double TARGET = 32;
    private static final double SMALL = 28;

    static List<Screen> screens() {
        return ScreenCatalogue.all();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyTargetIsLargeEnough(Screen screen) {
        List<Setting> sizes = List.of(Setting.of(Theme.LIGHT), Setting.small());
        assertThat(ScreenCatalogue.faults(screen, sizes, (root, _) -> faults(targets(root)).stream()))
                .isEmpty();
    }

    private static List<Node> targets(Parent root) {
        return SceneWalk.visible(root).stream()
                .filter(node -> node.isFocusTraversable() && !(node instanceof ScrollPane))
                .map(TargetsTest::target)
                .toList();
    }

    /** A number's field takes clicks on its unit and its edge too. */
    private static Node target(Node node) {
        return node.getParent() instanceof NumberBox box ? box : node;
    }

    private static List<String> faults(List<Node> targets) {
        List<String> faults = new ArrayList<>();
        for (Node target : targets) {
            Bounds bounds = SceneWalk.inScene(target);
            double least = Math.min(bounds.getWidth(), bounds.getHeight());
            if (least < SMALL - .5 || (least < TARGET - .5 && !hasSlack(target, targets))) {
                faults.add(String.format(
                        Locale.ROOT,
                        "%.1f × %.1f px: %s",
                        bounds.getWidth(),
                        bounds.getHeight(),
                        SceneWalk.path(target)));
            }
        }
        return faults;
    }

    private static boolean hasSlack(Node target, List<Node> targets) {
        Bounds bounds = SceneWalk.inScene(target);
        double wide = Math.max(0, TARGET - bounds.getWidth());
        double high = Math.max(0, TARGET - bounds.getHeight());
        Bounds wanted = new BoundingBox(
                bounds.getMinX() - wide / 2 + .5,
                bounds.getMinY() - high / 2 + .5,
                bounds.getWidth() + wide - 1,
                bounds.getHeight() + high - 1);
        return targets.stream()
                .filter(other -> !other.equals(target))
                .noneMatch(other -> SceneWalk.inScene(other).intersects(wanted)
                        && !SceneWalk.inScene(other).contains(bounds));
    }
}
