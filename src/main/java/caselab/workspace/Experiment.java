package caselab.workspace;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry of the notebook: a question, what one expected, the run, what one found and what one does next.
 *
 * @param id name of the entry, unique everywhere
 * @param created when it was begun, to the millisecond
 * @param scenario id of the scenario
 * @param run id of the run; empty before there is one
 * @param writing what the user wrote
 * @param prediction what was expected; empty if that was skipped
 * @param lesson the lesson and step it belongs to; empty outside lessons
 * @param deleted whether the user threw it away
 */
public record Experiment(
        String id,
        Instant created,
        String scenario,
        Optional<String> run,
        Writing writing,
        Optional<Prediction> prediction,
        Optional<LessonStep> lesson,
        boolean deleted) {

    /** The four fields a user writes; any may be empty. */
    public record Writing(String question, String hypothesis, String findings, String decision) {

        /** Nothing written yet. */
        public static Writing none() {
            return new Writing("", "", "", "");
        }
    }

    /** A step of a lesson, by their ids. */
    public record LessonStep(String lesson, String step) {}

    /** A copy with this writing. */
    public Experiment withWriting(Writing newWriting) {
        return new Experiment(id, created, scenario, run, newWriting, prediction, lesson, deleted);
    }

    /** A copy about this run. */
    public Experiment withRun(String runId) {
        return new Experiment(id, created, scenario, Optional.of(runId), writing, prediction, lesson, deleted);
    }

    /** A copy with this prediction. */
    public Experiment withPrediction(Prediction newPrediction) {
        return new Experiment(id, created, scenario, run, writing, Optional.of(newPrediction), lesson, deleted);
    }

    /** A copy in this step of a lesson. */
    public Experiment withLesson(LessonStep step) {
        return new Experiment(id, created, scenario, run, writing, prediction, Optional.of(step), deleted);
    }

    /** A copy that is thrown away, or had back. */
    public Experiment withDeleted(boolean gone) {
        return new Experiment(id, created, scenario, run, writing, prediction, lesson, gone);
    }

    /** A copy under another id. */
    Experiment withId(String newId) {
        return new Experiment(newId, created, scenario, run, writing, prediction, lesson, deleted);
    }
}
