package caselab.app.control;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Shows the whole of a text that had to be shortened, when the pointer rests on it; one for all labels of a scene. */
public final class WholeText {

    private final Tooltip tip = new Tooltip();
    private @Nullable Labeled shown;

    private WholeText() {
        tip.setWrapText(true);
        tip.setMaxWidth(480);
    }

    /** Watches a scene. */
    public static void install(Scene scene) {
        WholeText texts = new WholeText();
        scene.addEventFilter(
                MouseEvent.MOUSE_MOVED,
                event -> texts.over(event.getPickResult().getIntersectedNode()));
        scene.addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, event -> {
            if (Objects.equals(event.getTarget(), texts.shown)) {
                texts.over(null);
            }
        });
    }

    private void over(@Nullable Node node) {
        Labeled labeled = shortened(node);
        if (Objects.equals(labeled, shown)) {
            return;
        }
        if (shown != null) {
            Tooltip.uninstall(shown, tip);
        }
        shown = labeled;
        if (labeled != null) {
            tip.setText(labeled.getText());
            Tooltip.install(labeled, tip);
        }
    }

    private static @Nullable Labeled shortened(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Labeled labeled && labeled.getTooltip() == null && labeled.isTextTruncated()) {
                return labeled;
            }
        }
        return null;
    }
}
