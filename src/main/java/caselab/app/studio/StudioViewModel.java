package caselab.app.studio;

import caselab.app.run.Choices;
import caselab.app.run.EquilibriumLine;
import caselab.app.run.History;
import caselab.app.run.Outcome;
import caselab.app.run.RunScheduler;
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
 * What the Studio knows: the choices of the moment, what came of them, what is shown. A drag changes the choices at
 * every event and the history once, when it ends.
 */
public final class StudioViewModel {

    private final Scenario scenario;
    private final RunScheduler runs;
    private final Trajectory baseline;
    private final History<Choices> history;
    private final ReadOnlyObjectWrapper<Choices> choices;
    private final ReadOnlyObjectWrapper<Outcome> outcome;
    private final ObjectProperty<Scenario.Output> hero;
    private final ReadOnlyObjectWrapper<EquilibriumLine> equilibrium =
            new ReadOnlyObjectWrapper<>(EquilibriumLine.none());
    private final BooleanProperty baselineShown = new SimpleBooleanProperty(true);
    private final BooleanProperty theoryShown = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper dragging = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

    /** The Studio on this scenario, at the case as told. */
    public StudioViewModel(Scenario scenario, RunScheduler runs) {
        this(
                scenario,
                runs,
                new History<>(Choices.baseline(scenario)),
                scenario.outputs().getFirst());
    }

    private StudioViewModel(Scenario scenario, RunScheduler runs, History<Choices> history, Scenario.Output shown) {
        this.scenario = scenario;
        this.runs = runs;
        this.history = history;
        baseline = Outcome.baseline(scenario);
        choices = new ReadOnlyObjectWrapper<>(history.present());
        outcome = new ReadOnlyObjectWrapper<>(Outcome.of(history.present(), baseline));
        hero = new SimpleObjectProperty<>(shown);
        hero.subscribe(_ -> mark());
        remember();
    }

    /** The same Studio for a new window: same choices, same history. This one should not be used any more. */
    public StudioViewModel handOver() {
        StudioViewModel next = new StudioViewModel(scenario, runs, history, hero.get());
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

    /** The output of the large chart. */
    public ObjectProperty<Scenario.Output> heroProperty() {
        return hero;
    }

    /** Whether the case as told is drawn beside the run. */
    public BooleanProperty baselineShownProperty() {
        return baselineShown;
    }

    /**
     * Where the price on the large chart would settle each week; no line while a lever is dragged, or if it is no such
     * price.
     */
    public ReadOnlyObjectProperty<EquilibriumLine> equilibriumProperty() {
        return equilibrium.getReadOnlyProperty();
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
        step(choices.get().with(lever, value));
    }

    /** Puts a lever back where the case has it. */
    public void reset(Lever lever) {
        set(lever, lever.baseline());
    }

    /** Puts every lever back. */
    public void resetAll() {
        step(Choices.baseline(scenario));
    }

    /** Takes the last step back. */
    public void undo() {
        restore(history.undo());
    }

    /** Takes a step again. */
    public void redo() {
        restore(history.redo());
    }

    /** Shows the next output (or the one before, with -1) on the large chart. */
    public void turnHero(int by) {
        int place = scenario.outputs().indexOf(hero.get());
        hero.set(scenario.outputs()
                .get(Math.floorMod(place + by, scenario.outputs().size())));
    }

    private void step(Choices next) {
        history.push(next);
        restore(next);
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
        runs.request(() -> Outcome.of(wanted, baseline), played -> {
            equilibrium.set(EquilibriumLine.none());
            outcome.set(played);
            mark();
        });
    }

    /** Asked for when all is quiet: it takes longer than a run, and the next run takes its place. */
    private void mark() {
        equilibrium.set(EquilibriumLine.none());
        Choices played = outcome.get().choices();
        Scenario.Output shown = hero.get();
        if (!dragging.get() && played.equals(choices.get()) && EquilibriumLine.asks(played, shown)) {
            runs.request(() -> EquilibriumLine.of(played, shown), equilibrium::set);
        }
    }
}
