package caselab.app.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Scrolls to what the keyboard comes to: whoever tabs out of sight sees where he is. */
public final class FocusInSight {

    private final ScrollPane pane;
    private Subscription following = Subscription.EMPTY;

    private FocusInSight(ScrollPane pane) {
        this.pane = pane;
    }

    /** Keeps whatever has the focus in a scroll pane in sight. */
    public static void keep(ScrollPane pane) {
        FocusInSight keeper = new FocusInSight(pane);
        pane.sceneProperty().subscribe(keeper::follow);
    }

    private void follow(@Nullable Scene scene) {
        following.unsubscribe();
        following =
                scene == null ? Subscription.EMPTY : scene.focusOwnerProperty().subscribe(this::show);
    }

    private void show(@Nullable Node focused) {
        Node content = pane.getContent();
        if (focused == null || content == null || !inside(focused, content)) {
            return;
        }
        Bounds node = content.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double seen = pane.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        double top = pane.getVvalue() * hidden;
        if (hidden <= 0 || (node.getMinY() >= top && node.getMaxY() <= top + seen)) {
            return;
        }
        double wanted = node.getMinY() < top || node.getHeight() > seen ? node.getMinY() : node.getMaxY() - seen;
        pane.setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }

    private static boolean inside(Node node, Node parent) {
        Node at = node;
        while (at != null && !at.equals(parent)) {
            at = at.getParent();
        }
        return at != null;
    }
}
