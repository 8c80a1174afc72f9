package caselab.scenario;

import java.util.List;
import java.util.Map;

/**
 * A question about a run. Its answers are states of the run: whatever the student says, the feedback is that of the
 * answers the run bears out.
 *
 * @param key name within the lesson
 * @param open whether the student writes freely; if not, the answers are there to choose from
 * @param answers what may be the case, in the order shown
 */
public record Prompt(String key, boolean open, List<Answer> answers) {

    /** One thing that may be the case: all its conditions hold. */
    public record Answer(String key, List<Lesson.Condition> when) {
        public Answer {
            when = List.copyOf(when);
        }

        /** Whether a run with these figures bears it out. */
        public boolean holds(Map<String, Double> figures) {
            return when.stream().allMatch(condition -> condition.holds(figures));
        }
    }

    public Prompt {
        answers = List.copyOf(answers);
    }

    /** The answers that a run with these figures bears out. */
    public List<Answer> borneOut(Map<String, Double> figures) {
        return answers.stream().filter(answer -> answer.holds(figures)).toList();
    }
}
