package caselab.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The entries of the notebook and the progress in lessons; kept as {@link RunStore} keeps runs. */
public final class Notebook {

    private static final Comparator<Experiment> OLDEST =
            Comparator.comparing(Experiment::created).thenComparing(Experiment::id);

    private final Table<Experiment> table;
    private final Table<LessonProgress> lessons;
    private final Names names;
    private final Observers<Experiment> observers = new Observers<>();

    Notebook(Table<Experiment> table, Table<LessonProgress> lessons, Names names) {
        this.table = table;
        this.lessons = lessons;
        this.names = names;
    }

    /** Begins an entry; the entry with its id and time. */
    public Experiment begin(String scenario, Experiment.Writing writing) {
        Experiment entry = new Experiment(
                names.id(),
                names.time(),
                scenario,
                Optional.empty(),
                writing,
                Optional.empty(),
                Optional.empty(),
                false);
        save(entry);
        return entry;
    }

    /** Keeps an entry of another workspace, under its own id unless another entry has it already. */
    Experiment adopt(Experiment stranger) {
        Experiment entry = find(stranger.id()).isPresent() ? stranger.withId(names.id()) : stranger;
        save(entry);
        return entry;
    }

    /** Puts an entry in the place of the one with its id. */
    public void save(Experiment experiment) {
        table.put(experiment);
        observers.tell(experiment);
    }

    /** The entry of this id, thrown away or not. */
    public Optional<Experiment> find(String id) {
        return table.find(id);
    }

    /** The entries of a scenario that were not thrown away, the oldest first. */
    public List<Experiment> of(String scenario) {
        return table.select(
                new Table.Query<>(
                        "WHERE scenario = ? AND deleted = 0",
                        List.of(scenario),
                        entry -> entry.scenario().equals(scenario) && !entry.deleted(),
                        OLDEST),
                Integer.MAX_VALUE);
    }

    /** All entries that were not thrown away, the oldest first. */
    public List<Experiment> all() {
        return table.select(
                new Table.Query<>("WHERE deleted = 0", List.of(), entry -> !entry.deleted(), OLDEST),
                Integer.MAX_VALUE);
    }

    /** How far the student is in a lesson; empty if it was not begun. */
    public Optional<LessonProgress> progress(String lesson) {
        return lessons.find(lesson);
    }

    /** Keeps how far the student is. */
    public void save(LessonProgress progress) {
        lessons.put(progress);
    }

    /** Calls the observer with each entry that is begun or changed; run what is returned to stop that. */
    public Runnable observe(Consumer<Experiment> observer) {
        return observers.add(observer);
    }
}
