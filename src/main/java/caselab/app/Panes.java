package caselab.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** From pane to pane by key: the focus goes to the first control of the next one that has any. */
final class Panes {

    private Panes() {}

    static void next(List<Node> panes, Scene scene) {
        move(panes, scene, 1);
    }

    static void previous(List<Node> panes, Scene scene) {
        move(panes, scene, -1);
    }

    private static void move(List<Node> panes, Scene scene, int by) {
        int here = holding(panes, scene.getFocusOwner());
        for (int step = 1; step <= panes.size(); step++) {
            int place = here < 0 && by > 0 ? step - 1 : here + by * step;
            Optional<Node> first = first(panes.get(Math.floorMod(place, panes.size())));
            if (first.isPresent()) {
                first.get().requestFocus();
                return;
            }
        }
    }

    private static int holding(List<Node> panes, @Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (panes.contains(node)) {
                return panes.indexOf(node);
            }
        }
        return -1;
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
