package caselab.app.why;

import caselab.report.insight.WhyText;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A sentence of an explanation, and where one sees what it says. What the head says already, and the bars and the table
 * of shares show, is not said again.
 *
 * @param output on its chart
 * @param week in this week, counted from 0
 */
record Said(String words, Scenario.Output output, int week) {

    /** What carried the difference: a mechanism is seen on the chart of an output that reads what it shows. */
    static List<Said> carriers(Found found, WhyText text) {
        List<Said> said = new ArrayList<>();
        List<String> words = text.carriers(found.map());
        var telling = text.telling(found.map());
        for (int i = 0; i < telling.size(); i++) {
            var series = telling.get(i).mechanism().shows();
            Scenario.Output output = found.comparison().before().scenario().outputs().stream()
                    .filter(shown -> shown.metric().reads().contains(series))
                    .findFirst()
                    .orElse(found.asked().output());
            said.add(new Said(words.get(i), output, found.why().end()));
        }
        return said;
    }

    /** When it came about. */
    static List<Said> moments(Found found, WhyText text) {
        List<Integer> weeks = new ArrayList<>();
        weeks.add(found.why().moments().apart().orElse(found.why().end()));
        found.why().moments().decisive().ifPresent(weeks::add);
        found.why().decisive().stream().filter(OptionalInt::isPresent).forEach(week -> weeks.add(week.getAsInt()));
        List<String> words = text.moments();
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            said.add(new Said(words.get(i), found.asked().output(), weeks.get(i)));
        }
        return said;
    }
}
