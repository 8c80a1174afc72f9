package caselab.app.explore;

import caselab.app.run.OpenCase;
import caselab.app.run.OutputLine;
import caselab.scenario.Scenario;
import caselab.study.Goal;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The goal as the user sets it: to survive, or an output that ends well, and in how many worlds. */
final class GoalChoice {

    private static final double WORLDS = 80;

    private final OpenCase open;
    private final ObjectProperty<Optional<Scenario.Output>> output = new SimpleObjectProperty<>(Optional.empty());
    private final DoubleProperty weeks;
    private final DoubleProperty value = new SimpleDoubleProperty();
    private final DoubleProperty worlds = new SimpleDoubleProperty(WORLDS);

    GoalChoice(OpenCase open) {
        this.open = open;
        weeks = new SimpleDoubleProperty(open.scenario().weeks());
        output.subscribe(wanted -> wanted.ifPresent(this::suggest));
    }

    /** To do at least as well as now. */
    private void suggest(Scenario.Output wanted) {
        double now = OutputLine.of(open.settledProperty().get().run(), wanted).last();
        value.set(Double.isNaN(now) ? 0 : now);
    }

    /** The output that is to end well; empty for survival. */
    ObjectProperty<Optional<Scenario.Output>> outputProperty() {
        return output;
    }

    /** Weeks to survive. */
    DoubleProperty weeksProperty() {
        return weeks;
    }

    /** What the output is to reach, in its unit. */
    DoubleProperty valueProperty() {
        return value;
    }

    /** In how many of a hundred worlds, at least. */
    DoubleProperty worldsProperty() {
        return worlds;
    }

    /** Calls when the goal changes. */
    void onChange(Runnable then) {
        output.subscribe((_, _) -> then.run());
        weeks.subscribe((_, _) -> then.run());
        value.subscribe((_, _) -> then.run());
        worlds.subscribe((_, _) -> then.run());
    }

    /** The goal as it stands. */
    Goal goal() {
        double odds = worlds.get() / 100;
        return output.get()
                .<Goal>map(wanted -> new Goal.Reach(wanted, value.get(), odds))
                .orElseGet(() -> new Goal.Survive((int) Math.round(weeks.get()), odds));
    }
}
