package caselab.app.control;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * Tells a screen reader what came of a change, once for each pause of the hand. The toolkit has no live regions; what
 * it has is that a control says its value again when the value's words change. So a lever that has the keyboard says it
 * as part of its value; for whatever else has the keyboard it stands as the text of a node to be read.
 */
public final class Announcer {

    private static final Duration PAUSE = Duration.millis(300);

    private final Node voice;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");
    private String next = "";

    /**
     * An announcer for a window.
     *
     * @param voice says it where nothing else can
     */
    public Announcer(Node voice) {
        this.voice = voice;
        pause.setOnFinished(_ -> say());
    }

    /** Says this unless something newer comes within the pause. */
    public void announce(String words) {
        next = words;
        pause.playFromStart();
    }

    /** What was said last. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    private void say() {
        said.set(next);
        voice.setAccessibleText(next);
        Node owner = voice.getScene() == null ? null : voice.getScene().getFocusOwner();
        if (owner instanceof DetentSlider slider) {
            slider.contextProperty().set(next);
        }
    }
}
