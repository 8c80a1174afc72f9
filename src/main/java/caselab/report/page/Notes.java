package caselab.report.page;

import java.util.List;

/**
 * What a student wrote about a run.
 *
 * @param question what was asked
 * @param hypothesis what was expected
 * @param findings what was found
 * @param decision what comes next
 * @param drawn the expected course, one value a week; empty if none was drawn
 * @param confidence how sure, 1 to 5; 0 if not said
 */
public record Notes(
        String question, String hypothesis, String findings, String decision, List<Double> drawn, int confidence) {

    /** Nothing written. */
    public static Notes none() {
        return new Notes("", "", "", "", List.of(), 0);
    }

    public Notes {
        drawn = List.copyOf(drawn);
    }

    boolean isEmpty() {
        return question.isBlank() && hypothesis.isBlank() && findings.isBlank() && decision.isBlank();
    }
}
