package caselab.app.run;

import caselab.model.Trajectory;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/**
 * A scenario someone works on: the choices of the moment with their history, what came of them, and what is looked at.
 * Every screen of the case shares it. A drag changes the choices at every event and the history once, when it ends.
 */
public final class OpenCase {

    private final Scenario scenario;
    private final RunScheduler runs;
    private final Trajectory baseline;
    private final Timeline timeline;
    private final ReadOnlyObjectWrapper<Choices> choices;
    private final ReadOnlyObjectWrapper<Outcome> outcome;
    private final ReadOnlyObjectWrapper<Outcome> settled;
    private final Sight sight;
    private final ObservableMap<String, String> reasons = FXCollections.observableHashMap();
    private final ReadOnlyBooleanWrapper dragging = new ReadOnlyBooleanWrapper();
    /** The choices of the last finished step. */
    private Choices stood;

    /** A scenario at the case as told. */
    public OpenCase(Scenario scenario, RunScheduler runs) {
        this(scenario, runs, Choices.baseline(scenario), new Timeline());
    }

    private OpenCase(Scenario scenario, RunScheduler runs, Choices present, Timeline timeline) {
        this.scenario = scenario;
        this.runs = runs;
        this.timeline = timeline;
        stood = present;
        baseline = Outcome.baseline(scenario);
        choices = new ReadOnlyObjectWrapper<>(present);
        outcome = new ReadOnlyObjectWrapper<>(Outcome.of(present, baseline));
        settled = new ReadOnlyObjectWrapper<>(outcome.get());
        sight = new Sight(scenario.outputs().getFirst());
    }

    /**
     * A scenario as it was left.
     *
     * @param past the choices that undo goes back to, the nearest last
     * @param future the choices that redo goes on to, the nearest first
     */
    public static OpenCase resume(RunScheduler runs, List<Choices> past, Choices present, List<Choices> future) {
        OpenCase open = new OpenCase(present.scenario(), runs, present, new Timeline());
        open.timeline.resume(open.steps(past, present), open.steps(present, future));
        return open;
    }

    /**
     * The same for a new window, with the same history. This one should not be used any more: whatever listens to it is
     * forgotten with it.
     */
    public OpenCase handOver() {
        OpenCase next = new OpenCase(scenario, runs, stood, new Timeline());
        next.timeline.resume(next.own(timeline.past()), next.own(timeline.future()));
        next.sight.copy(sight);
        next.reasons.putAll(reasons);
        return next;
    }

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** The choices of the moment. */
    public ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** The choices of the moment. */
    public Choices choices() {
        return choices.get();
    }

    /** What came of the newest choices that have been played. */
    public ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** What came of the newest choices that have been played. */
    public Outcome outcome() {
        return outcome.get();
    }

    /** The outcome of the last finished step; during a drag it stays. */
    public ReadOnlyObjectProperty<Outcome> settledProperty() {
        return settled.getReadOnlyProperty();
    }

    /** The output that is looked at. */
    public ObjectProperty<Scenario.Output> heroProperty() {
        return sight.heroProperty();
    }

    /** Whether the case as told is drawn beside the run. */
    public BooleanProperty baselineShownProperty() {
        return sight.baselineProperty();
    }

    /** Whether the theory cards are open. */
    public BooleanProperty theoryShownProperty() {
        return sight.theoryProperty();
    }

    /** What is looked at, and how. */
    public Sight sight() {
        return sight;
    }

    /**
     * Why assumptions were changed, in the user's words, by the key of the lever; no step of the history, and kept when
     * a lever goes back, as one may come again.
     */
    public ObservableMap<String, String> reasons() {
        return reasons;
    }

    /** Whether a lever is being dragged. */
    public ReadOnlyBooleanProperty draggingProperty() {
        return dragging.getReadOnlyProperty();
    }

    /** What was done, for undo and redo. */
    public Timeline timeline() {
        return timeline;
    }

    /** The choices that undo would go back to, the nearest last. */
    public List<Choices> past() {
        return moves(timeline.past()).map(Move::from).toList();
    }

    /** The choices that redo would go on to, the nearest first. */
    public List<Choices> future() {
        return moves(timeline.future()).map(Move::to).toList();
    }

    private static Stream<Move> moves(List<Timeline.Step> steps) {
        return steps.stream().filter(Move.class::isInstance).map(Move.class::cast);
    }

    /** Moves a lever while it is being dragged. */
    public void drag(Lever lever, double value) {
        dragging.set(true);
        show(choices.get().with(lever, value));
    }

    /** Ends a drag: the step becomes part of the history. */
    public void release() {
        dragging.set(false);
        note(choices.get());
        play();
    }

    /** Moves a lever in one step. */
    public void set(Lever lever, double value) {
        load(choices.get().with(lever, value));
    }

    /** Puts a lever back where the case has it. */
    public void reset(Lever lever) {
        set(lever, lever.baseline());
    }

    /** Puts every lever back. */
    public void resetAll() {
        load(Choices.baseline(scenario));
    }

    /** Takes other choices in one step: an old run, a cell of a map, a rescue. */
    public void load(Choices next) {
        note(next);
        restore(next);
    }

    private void note(Choices next) {
        if (!next.equals(stood)) {
            timeline.add(new Move(stood, next));
            stood = next;
        }
    }

    /** Looks at the next output (or the one before, with -1). */
    public void turnHero(int by) {
        int place = scenario.outputs().indexOf(heroProperty().get());
        heroProperty()
                .set(scenario.outputs()
                        .get(Math.floorMod(place + by, scenario.outputs().size())));
    }

    private void restore(Choices state) {
        dragging.set(false);
        stood = state;
        show(state);
    }

    private void show(Choices next) {
        if (!next.equals(choices.get())) {
            choices.set(next);
            play();
        }
    }

    private void play() {
        Choices wanted = choices.get();
        runs.request(() -> Outcome.of(wanted, baseline), this::played);
    }

    private void played(Outcome result) {
        outcome.set(result);
        if (!dragging.get()) {
            settled.set(result);
        }
    }

    private List<Move> steps(List<Choices> past, Choices present) {
        List<Move> steps = new ArrayList<>();
        for (int i = 0; i < past.size(); i++) {
            steps.add(new Move(past.get(i), i + 1 < past.size() ? past.get(i + 1) : present));
        }
        return steps;
    }

    private List<Move> steps(Choices present, List<Choices> future) {
        List<Move> steps = new ArrayList<>();
        for (int i = 0; i < future.size(); i++) {
            steps.add(new Move(i == 0 ? present : future.get(i - 1), future.get(i)));
        }
        return steps;
    }

    /** Steps on choices as steps of this case; steps of other kinds stay as they are. */
    private List<Timeline.Step> own(List<Timeline.Step> steps) {
        return steps.stream()
                .map(step -> step instanceof Move move ? new Move(move.from, move.to) : step)
                .toList();
    }

    /** From one state of the levers to another. */
    private final class Move implements Timeline.Step {

        private final Choices from;
        private final Choices to;

        Move(Choices from, Choices to) {
            this.from = from;
            this.to = to;
        }

        Choices from() {
            return from;
        }

        Choices to() {
            return to;
        }

        @Override
        public void undo() {
            restore(from);
        }

        @Override
        public void redo() {
            restore(to);
        }
    }
}
