package caselab.app.studio;

import caselab.app.run.Choices;
import caselab.app.run.EquilibriumLine;
import caselab.app.run.OpenCase;
import caselab.app.run.Outcome;
import caselab.app.run.Outlook;
import caselab.app.run.OutputLine;
import caselab.app.run.Playback;
import caselab.app.run.RunScheduler;
import caselab.app.run.Shift;
import caselab.experiment.Experiments;
import caselab.experiment.Progress;
import caselab.scenario.Scenario;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the Studio knows beside the case it shows: what takes longer than a run and is asked for when the levers rest,
 * the run before the last change, and how far the run is played.
 */
public final class StudioViewModel {

    private final OpenCase open;
    private final Experiments experiments;
    private final RunScheduler prices;
    private final RunScheduler worlds;
    private final RunScheduler shares;
    private final Playback playback;
    private final ReadOnlyObjectWrapper<EquilibriumLine> equilibrium =
            new ReadOnlyObjectWrapper<>(EquilibriumLine.none());
    private final ReadOnlyObjectWrapper<Optional<Outlook>> outlook = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Shift>> shift = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Outcome before;
    private Outcome now;

    /**
     * The Studio of a case.
     *
     * @param lines lines of work for what may take longer than a run; what is asked of one keeps no other waiting
     */
    public StudioViewModel(OpenCase open, Supplier<RunScheduler> lines, Experiments experiments) {
        this.open = open;
        this.experiments = experiments;
        prices = lines.get();
        worlds = lines.get();
        shares = lines.get();
        playback = new Playback(open.scenario().weeks());
        now = open.settledProperty().get();
        before = now;
        open.choicesProperty().subscribe((_, _) -> equilibrium.set(EquilibriumLine.none()));
        open.choicesProperty().subscribe((_, _) -> playback.end());
        open.heroProperty().subscribe((_, _) -> rest());
        open.draggingProperty().subscribe((_, _) -> rest());
        open.sight().worldsProperty().subscribe((_, _) -> rest());
        open.settledProperty().subscribe(this::settled);
    }

    /** The case. */
    public OpenCase open() {
        return open;
    }

    /** The scenario. */
    public Scenario scenario() {
        return open.scenario();
    }

    /**
     * Where the price on the large chart would settle each week; no line while a lever is dragged, or if it is no such
     * price.
     */
    public ReadOnlyObjectProperty<EquilibriumLine> equilibriumProperty() {
        return equilibrium.getReadOnlyProperty();
    }

    /** A hundred plausible worlds; the old ones stay until the new ones are there, see {@link #outlookIsStale}. */
    public ReadOnlyObjectProperty<Optional<Outlook>> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    /** Whether the worlds belong to other choices than those of the moment. */
    public boolean outlookIsStale() {
        return outlook.get().filter(this::answers).isEmpty();
    }

    /** What moved the output; empty until it is worked out, and where nothing was changed. */
    public ReadOnlyObjectProperty<Optional<Shift>> shiftProperty() {
        return shift.getReadOnlyProperty();
    }

    /** How far the run is played. */
    public Playback playback() {
        return playback;
    }

    /** What came of the choices before the last change. */
    public Outcome before() {
        return before;
    }

    private void settled(Outcome outcome) {
        if (!outcome.choices().equals(now.choices())) {
            before = now;
        }
        now = outcome;
        rest();
    }

    /** The levers rest, or something else is looked at: time for what takes longer. */
    private void rest() {
        Choices played = open.outcome().choices();
        boolean resting = !open.draggingProperty().get() && played.equals(open.choices());
        Scenario.Output shown = open.heroProperty().get();
        equilibrium.set(EquilibriumLine.none());
        if (resting) {
            playback.pauseAt(Arrays.asList(stops(shown)));
            price(played, shown);
            outlook(played, shown);
            shift(played, shown);
        }
    }

    private Integer[] stops(Scenario.Output shown) {
        OutputLine line = OutputLine.of(open.outcome().run(), shown);
        return new Integer[] {OutputLine.exit(open.outcome().run(), scenario().firm()), line.exit(), line.lowestWeek()};
    }

    private void price(Choices played, Scenario.Output shown) {
        if (EquilibriumLine.asks(played, shown)) {
            prices.request(() -> EquilibriumLine.of(played, shown), line -> {
                if (played.equals(open.choices())
                        && shown.equals(open.heroProperty().get())) {
                    equilibrium.set(line);
                }
            });
        }
    }

    private void outlook(Choices played, Scenario.Output shown) {
        if (open.sight().worldsProperty().get() && outlookIsStale()) {
            worlds.request(
                    () -> Outlook.of(experiments, played, shown, Progress.silent()),
                    found -> outlook.set(Optional.of(found)));
        }
    }

    private void shift(Choices played, Scenario.Output shown) {
        if (played.values().isEmpty()) {
            shift.set(Optional.empty());
        } else if (shift.get().filter(known -> known.answers(played, shown)).isEmpty()) {
            shares.request(
                    () -> Shift.of(experiments, played, shown, Progress.silent()),
                    found -> shift.set(Optional.of(found).filter(this::answers)));
        }
    }

    private boolean answers(Outlook found) {
        return found.answers(open.choices(), open.heroProperty().get());
    }

    private boolean answers(Shift found) {
        return found.answers(open.choices(), open.heroProperty().get());
    }
}
