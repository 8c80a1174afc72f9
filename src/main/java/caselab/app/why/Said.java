package caselab.app.why;

import caselab.report.insight.WhyText;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A sentence of an explanation, and where one sees what it says.
 *
 * @param output on its chart
 * @param week in this week, counted from 0
 */
record Said(String words, Scenario.Output output, int week) {

    /** So many sentences about the whole difference come first. */
    private static final int WHOLE = 2;

    /** All that is to be said, the whole before the parts. */
    static List<Said> of(Found found, WhyText text) {
        List<Said> said = new ArrayList<>();
        Scenario.Output output = found.asked().output();
        int end = found.why().end();
        List<Said> sources = text.sources().stream()
                .map(words -> new Said(words, output, end))
                .toList();
        int whole = Math.min(WHOLE, sources.size());
        said.addAll(sources.subList(0, whole));
        carriers(found, text, said);
        moments(found, text, said);
        said.addAll(sources.subList(whole, sources.size()));
        return said;
    }

    private static void moments(Found found, WhyText text, List<Said> said) {
        List<Integer> weeks = new ArrayList<>();
        weeks.add(found.why().moments().apart().orElse(found.why().end()));
        found.why().moments().decisive().ifPresent(weeks::add);
        found.why().decisive().stream().filter(OptionalInt::isPresent).forEach(week -> weeks.add(week.getAsInt()));
        List<String> words = text.moments();
        for (int i = 0; i < words.size(); i++) {
            said.add(new Said(words.get(i), found.asked().output(), weeks.get(i)));
        }
    }

    /** A mechanism is seen on the chart of an output that reads what it shows. */
    private static void carriers(Found found, WhyText text, List<Said> said) {
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
    }
}
