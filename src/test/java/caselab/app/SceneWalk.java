package caselab.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** What the tests of all screens need to know about a scene: its visible nodes, where they are, how to name them. */
final class SceneWalk {

    private SceneWalk() {}

    /** All nodes that show, parents before children. */
    static List<Node> visible(Parent root) {
        List<Node> found = new ArrayList<>();
        add(root, found);
        return found;
    }

    private static void add(Node node, List<Node> found) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        found.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> add(child, found));
        }
    }

    /** Nodes that the keyboard can stand on. */
    static List<Node> focusable(Parent root) {
        return visible(root).stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                .toList();
    }

    /** Texts people read: not those inside fields, where they scroll. */
    static List<Text> texts(Parent root) {
        return visible(root).stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && !inField(text))
                .toList();
    }

    private static boolean inField(Node node) {
        Node at = node;
        while (at != null) {
            if (at instanceof TextInputControl) {
                return true;
            }
            at = at.getParent();
        }
        return false;
    }

    /** Where a node is: its kinds, classes and ids from the top. */
    static String path(Node node) {
        List<String> names = new ArrayList<>();
        for (Node at = node; at != null; at = at.getParent()) {
            String id = at.getId() == null ? "" : "#" + at.getId();
            String classes = at.getStyleClass().stream().map(name -> "." + name).collect(Collectors.joining());
            names.addFirst(id.isEmpty() && classes.isEmpty() ? at.getClass().getSimpleName() : id + classes);
        }
        return String.join(" > ", names.subList(Math.max(0, names.size() - 6), names.size()));
    }

    static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** Whether a node may be scrolled into sight. */
    static boolean scrolls(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane) {
                return true;
            }
        }
        return false;
    }

    /** How far one reaches out of the other, in px; 0 when it lies inside. */
    static double outside(Bounds inner, Bounds outer) {
        return Math.max(
                0,
                Math.max(
                        Math.max(outer.getMinX() - inner.getMinX(), inner.getMaxX() - outer.getMaxX()),
                        Math.max(outer.getMinY() - inner.getMinY(), inner.getMaxY() - outer.getMaxY())));
    }

    static Bounds grown(Bounds bounds, double by) {
        return new BoundingBox(
                bounds.getMinX() - by, bounds.getMinY() - by, bounds.getWidth() + 2 * by, bounds.getHeight() + 2 * by);
    }
}
