package caselab.app.run;

import caselab.scenario.Scenario;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Keeps back what came of a case's claims while a lesson still asks for a prediction, unless the reader wants to see.
 */
public final class ClaimLock {

    private final boolean lesson;
    private final BooleanSupplier predicted;
    private final BooleanProperty revealed = new SimpleBooleanProperty(this, "revealed");

    /**
     * A lock on the claims of a scenario.
     *
     * @param predicted whether a prediction on this case is in
     */
    public ClaimLock(Scenario scenario, BooleanSupplier predicted) {
        lesson = scenario.lesson().isPresent();
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
