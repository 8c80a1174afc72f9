package caselab.workspace;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The entries of the notebook and the progress in lessons; kept as {@link RunStore} keeps runs. */
public interface Notebook {

    /** Begins an entry; the entry with its id and time. */
    Experiment begin(String scenario, Experiment.Writing writing);

    /** Puts an entry in the place of the one with its id. */
    void save(Experiment experiment);

    /** The entry of this id, thrown away or not. */
    Optional<Experiment> find(String id);

    /** The entries of a scenario that were not thrown away, the oldest first. */
    List<Experiment> of(String scenario);

    /** All entries that were not thrown away, the oldest first. */
    List<Experiment> all();

    /** How far the student is in a lesson; empty if it was not begun. */
    Optional<LessonProgress> progress(String lesson);

    /** Keeps how far the student is. */
    void save(LessonProgress progress);

    /** Calls the observer with each entry that is begun or changed; run what is returned to stop that. */
    Runnable observe(Consumer<Experiment> observer);
}
