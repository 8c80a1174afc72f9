package caselab.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far a student is in a lesson.
 *
 * @param lesson id of the lesson
 * @param step id of the step to go on with
 * @param skipped the steps that were skipped, in the order in which that happened
 * @param written what was written or chosen on the way and stands in no experiment, by the name of its field
 */
public record LessonProgress(String lesson, String step, List<Skip> skipped, Map<String, String> written) {

    /** A step that was skipped, and when. */
    public record Skip(String step, Instant when) {}

    public LessonProgress {
        skipped = List.copyOf(skipped);
        written = Collections.unmodifiableMap(new TreeMap<>(written));
    }

    /** Nothing skipped or written yet. */
    public static LessonProgress begin(String lesson, String step) {
        return new LessonProgress(lesson, step, List.of(), Map.of());
    }

    /** A copy at another step. */
    public LessonProgress at(String next) {
        return new LessonProgress(lesson, next, skipped, written);
    }

    /** A copy at another step, with the present one logged as skipped. */
    public LessonProgress skippingTo(String next, Instant now) {
        List<Skip> log = new ArrayList<>(skipped);
        log.add(new Skip(step, now));
        return new LessonProgress(lesson, next, log, written);
    }

    /** A copy with other words in a field; none take the field away. */
    public LessonProgress writing(String field, String words) {
        Map<String, String> now = new TreeMap<>(written);
        if (words.isEmpty()) {
            now.remove(field);
        } else {
            now.put(field, words);
        }
        return new LessonProgress(lesson, step, skipped, now);
    }
}
