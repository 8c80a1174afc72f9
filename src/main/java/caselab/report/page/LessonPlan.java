package caselab.report.page;

import java.util.List;

/**
 * A lesson as a teacher needs it, in the language of the page.
 *
 * @param title its name
 * @param goal what students should be able to say afterwards
 * @param minutes what happens when
 * @param board what to write on the board, line by line
 * @param answers what students will probably say to each question
 * @param misconceptions what they may get wrong, with what helps
 * @param claims statements of the case with the share of plausible worlds in which each holds
 * @param facts ids of the facts it rests on
 */
public record LessonPlan(
        String title,
        String goal,
        List<Minute> minutes,
        List<String> board,
        List<Pair> answers,
        List<Pair> misconceptions,
        List<Claim> claims,
        List<String> facts) {

    /** Minutes from the start up to another: what the class does, and what the teacher says. */
    public record Minute(int from, int to, String happens, String say) {}

    /** Something and what answers it. */
    public record Pair(String first, String second) {}

    /** A claim that holds in so many of so many worlds. */
    public record Claim(String says, int holds, int worlds) {}

    public LessonPlan {
        minutes = List.copyOf(minutes);
        board = List.copyOf(board);
        answers = List.copyOf(answers);
        misconceptions = List.copyOf(misconceptions);
        claims = List.copyOf(claims);
        facts = List.copyOf(facts);
    }
}
