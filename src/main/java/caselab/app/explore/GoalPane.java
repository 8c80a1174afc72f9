package caselab.app.explore;

import caselab.app.control.NumberBox;
import caselab.app.control.Picks;
import caselab.app.reading.Reader;
import caselab.app.words.Texts;
import caselab.report.Scale;
import caselab.scenario.Scenario;
import caselab.study.Goal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;

/** Sets the goal: what is to be reached, and in how many worlds. */
final class GoalPane extends FlowPane {

    private static final double FAR = 1e6;
    private static final double STEP = .1;
    private static final double WORLDS_STEP = 5;

    private final GoalChoice goal;
    private final Reader reader;
    private final Texts texts;
    private final StackPane amount = new StackPane();

    GoalPane(GoalChoice goal, Reader reader) {
        this.goal = goal;
        this.reader = reader;
        texts = reader.texts();
        getStyleClass().add("pick-row");
        getChildren()
                .addAll(
                        Card.label(texts.get("explore.goal"), "small", "muted"),
                        kinds(),
                        amount,
                        Card.label(texts.get("explore.goal.in"), "small", "muted"),
                        worlds(),
                        Card.label(texts.get("explore.goal.of"), "small", "muted"));
        goal.outputProperty()
                .subscribe(output -> amount.getChildren()
                        .setAll(output.<Node>map(this::value).orElseGet(this::weeks)));
    }

    private ComboBox<Optional<Scenario.Output>> kinds() {
        List<Optional<Scenario.Output>> kinds = new ArrayList<>();
        kinds.add(Optional.empty());
        reader.scenario().outputs().forEach(output -> kinds.add(Optional.of(output)));
        ComboBox<Optional<Scenario.Output>> pick =
                Picks.of(kinds, kind -> kind.map(this::name).orElseGet(() -> texts.get("explore.goal.survive")));
        pick.setId("goal-kind");
        pick.setAccessibleText(texts.get("explore.goal"));
        pick.valueProperty().bindBidirectional(goal.outputProperty());
        return pick;
    }

    private String name(Scenario.Output output) {
        boolean atMost = new Goal.Reach(output, 0, 1).atMost();
        return texts.get(atMost ? "explore.goal.most" : "explore.goal.least", "output", reader.name(output));
    }

    private NumberBox weeks() {
        NumberBox box = box("explore.goal.weeks", 1, reader.scenario().weeks(), 1, this::count);
        box.setUnit("", texts.get("explore.goal.weeks"));
        box.valueProperty().bindBidirectional(goal.weeksProperty());
        return box;
    }

    private NumberBox worlds() {
        NumberBox box = box("explore.goal.worlds", 1, 100, WORLDS_STEP, this::count);
        box.setId("goal-worlds");
        box.setUnit("", "");
        box.valueProperty().bindBidirectional(goal.worldsProperty());
        return box;
    }

    /** A value in the scale of its unit, so that steps and digits are those one reads. */
    private NumberBox value(Scenario.Output output) {
        Scale scale = reader.figures()
                .scale(output.metric().unit(), Math.abs(goal.valueProperty().get()));
        NumberBox box = box(
                "explore.goal.value", -FAR, FAR, STEP, shown -> reader.figures().entry(scale, shown));
        box.setUnit(scale.before(), scale.after().strip());
        box.setValue(scale.shown(goal.valueProperty().get()));
        box.valueProperty().subscribe((_, shown) -> goal.valueProperty().set(scale.value(shown.doubleValue())));
        return box;
    }

    private NumberBox box(String words, double low, double high, double step, DoubleFunction<String> format) {
        NumberBox box = new NumberBox();
        box.setRange(low, high, step);
        box.setFormat(format);
        box.field().setAccessibleText(texts.get(words));
        String range = texts.get("explore.goal.range", "low", format.apply(low), "high", format.apply(high));
        box.setRangeMessage(() -> range);
        box.outOfRangeProperty().subscribe(box.field()::setAccessibleHelp);
        return box;
    }

    private String count(double value) {
        return reader.figures().count(Math.round(value));
    }
}
