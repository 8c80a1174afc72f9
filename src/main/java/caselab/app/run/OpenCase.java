package caselab.app.run;

import caselab.model.Trajectory;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * A scenario someone works on: the choices of the moment with their history, what came of them, and what is looked at.
 * Every screen of the case shares it. A drag changes the choices at every event and the history once, when it ends.
 */
public final class OpenCase {

    private final Scenario scenario;
    private final RunScheduler runs;
    private final Trajectory baseline;
    private final History<Choices> history;
    private final ReadOnlyObjectWrapper<Choices> choices;
    private final ReadOnlyObjectWrapper<Outcome> outcome;
    private final ReadOnlyObjectWrapper<Outcome> settled;
    private final ObjectProperty<Scenario.Output> hero;
    private final BooleanProperty baselineShown = new SimpleBooleanProperty(true);
    private final BooleanProperty theoryShown = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper dragging = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

    /** A scenario at the case as told. */
    public OpenCase(Scenario scenario, RunScheduler runs) {
        this(scenario, runs, new History<>(Choices.baseline(scenario)));
    }

    /** A scenario as it was left. */
    public OpenCase(Scenario scenario, RunScheduler runs, History<Choices> history) {
        this.scenario = scenario;
        this.runs = runs;
        this.history = history;
        baseline = Outcome.baseline(scenario);
        choices = new ReadOnlyObjectWrapper<>(history.present());
        outcome = new ReadOnlyObjectWrapper<>(Outcome.of(history.present(), baseline));
        settled = new ReadOnlyObjectWrapper<>(outcome.get());
        hero = new SimpleObjectProperty<>(scenario.outputs().getFirst());
        remember();
    }

    /**
     * The same for a new window, with the same history. This one should not be used any more: whatever listens to it
     * is forgotten with it.
     */
    public OpenCase handOver() {
        OpenCase next = new OpenCase(scenario, runs, history);
        next.hero.set(hero.get());
        next.baselineShown.set(baselineShown.get());
        next.theoryShown.set(theoryShown.get());
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
        return hero;
    }

    /** Whether the case as told is drawn beside the run. */
    public BooleanProperty baselineShownProperty() {
        return baselineShown;
    }

    /** Whether the theory cards are open. */
    public BooleanProperty theoryShownProperty() {
        return theoryShown;
    }

    /** Whether a lever is being dragged. */
    public ReadOnlyBooleanProperty draggingProperty() {
        return dragging.getReadOnlyProperty();
    }

    /** Whether there is a step to take back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether there is a step to take again. */
    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Moves a lever while it is being dragged. */
    public void drag(Lever lever, double value) {
        dragging.set(true);
        show(choices.get().with(lever, value));
    }

    /** Ends a drag: the step becomes part of the history. */
    public void release() {
        dragging.set(false);
        history.push(choices.get());
        remember();
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
        history.push(next);
        restore(next);
    }

    /** Takes the last step back. */
    public void undo() {
        restore(history.undo());
    }

    /** Takes a step again. */
    public void redo() {
        restore(history.redo());
    }

    /** Looks at the next output (or the one before, with -1). */
    public void turnHero(int by) {
        int place = scenario.outputs().indexOf(hero.get());
        hero.set(scenario.outputs()
                .get(Math.floorMod(place + by, scenario.outputs().size())));
    }

    private void restore(Choices state) {
        dragging.set(false);
        remember();
        show(state);
    }

    private void remember() {
        undoable.set(history.canUndo());
        redoable.set(history.canRedo());
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
}
