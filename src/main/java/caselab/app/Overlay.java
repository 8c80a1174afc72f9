package caselab.app;

import atlantafx.base.controls.ModalPane;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What lies over the window, one thing at a time. The keyboard comes back to where it was when it is lifted. */
final class Overlay extends ModalPane {

    private @Nullable Node beneath;

    /**
     * An overlay with nothing on it.
     *
     * @param window what it lies over
     */
    Overlay(Node window) {
        // no stop of the Tab key while nothing lies over the window
        setFocusTraversable(false);
        setInTransitionFactory(null);
        setOutTransitionFactory(null);
        displayProperty().subscribe((_, shown) -> {
            // neither the Tab key nor a screen reader goes behind what lies over the window
            window.setDisable(shown);
            if (!shown) {
                lifted();
            }
        });
    }

    /** Lays something over the window. */
    void lay(Node node) {
        beneath = getScene().getFocusOwner();
        show(node);
    }

    /** Lifts it. */
    void lift() {
        hide(true);
    }

    private void lifted() {
        setContent(null);
        if (beneath != null) {
            beneath.requestFocus();
        }
    }
}
