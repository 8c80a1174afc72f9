package caselab.app.run;

import caselab.scenario.Scenario;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What is looked at in an open case, and how: shared by every pane that shows it, and kept for a new window. */
public final class Sight {

    /** The cursor's week when there is no cursor. */
    public static final int NO_WEEK = -1;

    /** How the output is shown. */
    public enum Form {
        CHART,
        TREE,
        TABLE
    }

    private final ObjectProperty<Scenario.Output> hero;
    private final ObjectProperty<Form> form = new SimpleObjectProperty<>(this, "form", Form.CHART);
    private final BooleanProperty baseline = new SimpleBooleanProperty(this, "baseline", true);
    private final BooleanProperty worlds = new SimpleBooleanProperty(this, "worlds", true);
    private final BooleanProperty theory = new SimpleBooleanProperty(this, "theory");
    private final BooleanProperty hint = new SimpleBooleanProperty(this, "hint", true);
    private final BooleanProperty claims = new SimpleBooleanProperty(this, "claims");
    private final IntegerProperty cursor = new SimpleIntegerProperty(this, "cursor", NO_WEEK);

    Sight(Scenario.Output first) {
        hero = new SimpleObjectProperty<>(this, "hero", first);
    }

    /** Looks at what the other looks at. */
    void copy(Sight other) {
        hero.set(other.hero.get());
        form.set(other.form.get());
        baseline.set(other.baseline.get());
        worlds.set(other.worlds.get());
        theory.set(other.theory.get());
        hint.set(other.hint.get());
        claims.set(other.claims.get());
    }

    /** The output that is looked at. */
    public ObjectProperty<Scenario.Output> heroProperty() {
        return hero;
    }

    /** As a chart, as a tree of profit, or as a table. */
    public ObjectProperty<Form> formProperty() {
        return form;
    }

    /** Whether the case as told is drawn beside the run. */
    public BooleanProperty baselineProperty() {
        return baseline;
    }

    /** Whether a hundred plausible worlds are drawn behind the run. */
    public BooleanProperty worldsProperty() {
        return worlds;
    }

    /** Whether the theory cards are open. */
    public BooleanProperty theoryProperty() {
        return theory;
    }

    /** Whether the hint for someone new is still to be shown. */
    public BooleanProperty hintProperty() {
        return hint;
    }

    /** Whether what came of the claims is to be seen before a prediction. */
    public BooleanProperty claimsProperty() {
        return claims;
    }

    /** The week that is pointed at, on every chart; {@link #NO_WEEK} for none. */
    public IntegerProperty cursorProperty() {
        return cursor;
    }
}
