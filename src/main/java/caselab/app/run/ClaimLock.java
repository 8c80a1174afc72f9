package caselab.app.run;

import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;

/**
 * Keeps back what came of a case's claims while a lesson still asks for a prediction, unless the reader wants to see.
 */
public final class ClaimLock {

    private final boolean lesson;
    private final BooleanSupplier predicted;
    private final BooleanProperty revealed;

    /**
     * The lock on the claims of a case: the same on every screen.
     *
     * @param predicted whether a prediction on this case is in
     */
    public ClaimLock(OpenCase open, BooleanSupplier predicted) {
        lesson = open.scenario().lesson().isPresent();
        revealed = open.sight().claimsProperty();
        this.predicted = predicted;
    }

    /** Whether the reader wants to see before predicting. */
    public BooleanProperty revealedProperty() {
        return revealed;
    }

    /** Whether results are kept back. */
    public boolean closed() {
        return lesson && !revealed.get() && !predicted.getAsBoolean();
    }
}
