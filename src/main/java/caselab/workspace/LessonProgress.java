package caselab.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a student is in a lesson.
 *
 * @param lesson id of the lesson
 * @param step id of the step to go on with
 * @param skipped the steps that were skipped, in the order in which that happened
 */
public record LessonProgress(String lesson, String step, List<Skip> skipped) {

    /** A step that was skipped, and when. */
    public record Skip(String step, Instant when) {}

    public LessonProgress {
        skipped = List.copyOf(skipped);
    }

    /** A copy at another step. */
    public LessonProgress at(String next) {
        return new LessonProgress(lesson, next, skipped);
    }

    /** A copy at another step, with the present one logged as skipped. */
    public LessonProgress skippingTo(String next, Instant now) {
        List<Skip> log = new ArrayList<>(skipped);
        log.add(new Skip(step, now));
        return new LessonProgress(lesson, next, log);
    }
}
