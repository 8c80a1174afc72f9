package caselab.scenario;

import java.util.List;

/**
 * What the teacher's edition of a lesson adds. The goal and the answers are words; these are their keys and what can be
 * run.
 *
 * @param minutes the class, part by part
 * @param board parts of the board, from left to right
 * @param discuss questions for the class, each with its likely answers
 * @param misconceptions beliefs to expect, each with the run that shows otherwise
 */
public record TeacherNotes(
        List<Part> minutes, List<String> board, List<String> discuss, List<Misconception> misconceptions) {

    /** Minutes of the class. */
    public record Part(String key, int minutes) {}

    /** A belief, and the levers whose run shows otherwise. */
    public record Misconception(String key, Moves run) {}

    public TeacherNotes {
        minutes = List.copyOf(minutes);
        board = List.copyOf(board);
        discuss = List.copyOf(discuss);
        misconceptions = List.copyOf(misconceptions);
    }

    /** Length of the class. */
    public int length() {
        return minutes.stream().mapToInt(Part::minutes).sum();
    }
}
