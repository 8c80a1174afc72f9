package caselab.app.control;

import javafx.scene.Node;

/** Parts that are there or not: what is not seen takes no room either. */
public final class Shown {

    private Shown() {}

    /** Shows parts, or takes them away with their room. */
    public static void when(boolean on, Node... parts) {
        for (Node part : parts) {
            part.setVisible(on);
            part.setManaged(on);
        }
    }
}
