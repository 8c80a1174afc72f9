package caselab.app.compare;

import caselab.app.reading.Reader;
import caselab.app.run.Choices;
import caselab.app.run.OpenCase;
import caselab.app.run.Outcome;
import caselab.app.run.Outlook;
import caselab.app.run.OutputLine;
import caselab.app.run.RunBook;
import caselab.app.run.RunScheduler;
import caselab.experiment.Experiments;
import caselab.experiment.Progress;
import caselab.workspace.SavedRun;
import caselab.workspace.Slot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** What is compared: the pinned runs, played in the same world or each in its own, and the odds of each. */
public final class CompareViewModel {

    private final OpenCase open;
    private final RunBook book;
    private final Reader reader;
    private final RunScheduler runs;
    private final RunScheduler background;
    private final Experiments experiments;
    private final BooleanProperty sameWorld = new SimpleBooleanProperty(true);
    private final BooleanProperty relative = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Pinned>> pinned = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<Slot, Integer>> odds = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Set<Slot>> hidden = new ReadOnlyObjectWrapper<>(Set.of());

    /**
     * The comparison of a case's pinned runs.
     *
     * @param runs plays single runs
     * @param background plays the worlds, which takes longer
     */
    public CompareViewModel(
            OpenCase open,
            RunBook book,
            Reader reader,
            RunScheduler runs,
            RunScheduler background,
            Experiments experiments) {
        this.open = open;
        this.book = book;
        this.reader = reader;
        this.runs = runs;
        this.background = background;
        this.experiments = experiments;
        book.changesProperty().subscribe(_ -> play());
        sameWorld.subscribe((_, _) -> play());
    }

    OpenCase open() {
        return open;
    }

    RunBook book() {
        return book;
    }

    Reader reader() {
        return reader;
    }

    /** Whether all are played in the world of the case, or each with the assumptions it was played with. */
    public BooleanProperty sameWorldProperty() {
        return sameWorld;
    }

    /** Whether lines are drawn as differences to the first. */
    public BooleanProperty relativeProperty() {
        return relative;
    }

    /** The pinned runs, by slot. */
    ReadOnlyObjectProperty<List<Pinned>> pinnedProperty() {
        return pinned.getReadOnlyProperty();
    }

    /** In how many of a hundred worlds each survives, as far as it is known. */
    ReadOnlyObjectProperty<Map<Slot, Integer>> oddsProperty() {
        return odds.getReadOnlyProperty();
    }

    /** The runs whose lines are not drawn. */
    ReadOnlyObjectProperty<Set<Slot>> hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /** Hides a run's line, or shows it again. */
    public void toggle(Slot slot) {
        Set<Slot> next = EnumSet.noneOf(Slot.class);
        next.addAll(hidden.get());
        if (!next.remove(slot)) {
            next.add(slot);
        }
        hidden.set(next);
    }

    /** The name of a run: its own, or its number. */
    String name(SavedRun run) {
        if (!run.name().isEmpty()) {
            return run.name();
        }
        return run.inputs().levers().isEmpty()
                ? reader.texts().get("chart.baseline")
                : reader.texts().get("compare.run", "number", book.number(run));
    }

    /** The run with the best end of the first output, among those that live. */
    Optional<Pinned> richest() {
        return pinned.get().stream()
                .filter(run -> run.exit() == OutputLine.NONE)
                .max(java.util.Comparator.comparingDouble(run -> OutputLine.of(
                                run.run(), open.scenario().outputs().getFirst())
                        .last()));
    }

    /** The run that survives in most worlds. */
    Optional<Pinned> safest() {
        return pinned.get().stream()
                .filter(run -> odds.get().containsKey(run.slot()))
                .max(java.util.Comparator.comparingInt(run -> odds(run).orElse(0)));
    }

    OptionalInt odds(Pinned run) {
        Integer survivors = odds.get().get(run.slot());
        return survivors == null ? OptionalInt.empty() : OptionalInt.of(survivors);
    }

    private void play() {
        Map<Slot, SavedRun> wanted = book.pinned();
        boolean same = sameWorld.get();
        odds.set(Map.of());
        runs.request(() -> played(wanted, same), now -> {
            pinned.set(now);
            background.request(() -> fates(now), odds::set);
        });
    }

    private List<Pinned> played(Map<Slot, SavedRun> wanted, boolean same) {
        List<Pinned> all = new ArrayList<>();
        wanted.forEach((slot, saved) -> all.add(played(slot, saved, same)));
        return all;
    }

    private Pinned played(Slot slot, SavedRun saved, boolean same) {
        Choices own = book.choices(saved);
        Choices choices = same ? own.decisionsOnly() : own;
        var baseline = open.outcome().baseline();
        var run = Outcome.of(choices, baseline).run();
        int firm = open.scenario().firm();
        boolean otherEnd = !choices.equals(own)
                && OutputLine.exit(Outcome.of(own, baseline).run(), firm) != OutputLine.exit(run, firm);
        return new Pinned(slot, saved, name(saved), choices, run, otherEnd);
    }

    private Map<Slot, Integer> fates(List<Pinned> now) {
        Map<Slot, Integer> fates = new EnumMap<>(Slot.class);
        for (Pinned run : now) {
            Outlook outlook = Outlook.of(
                    experiments, run.choices(), open.scenario().outputs().getFirst(), Progress.silent());
            fates.put(run.slot(), outlook.own().survived());
        }
        return fates;
    }
}
