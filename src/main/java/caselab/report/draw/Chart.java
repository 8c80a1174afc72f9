package caselab.report.draw;

import java.util.List;
import java.util.function.DoubleFunction;

/**
 * All a chart on a page shows. Immutable; it knows no language but the words it is given.
 *
 * @param key name in files, for example {@code cash}
 * @param title what it shows
 * @param unit what that is counted in, in words
 * @param weeks length of the axis; weeks count from 0
 * @param lines the runs; what lies on top comes last
 * @param flags events, in the order in which they should claim room
 * @param facts figures of the case, drawn as diamonds
 * @param spans weeks under other rules, tinted
 * @param axis writes a tick of the value axis
 * @param value writes a value with its unit
 * @param week the word after the last tick of the week axis
 * @param summary the chart in a sentence, for who does not see it
 */
public record Chart(
        String key,
        String title,
        String unit,
        int weeks,
        List<Line> lines,
        List<Flag> flags,
        List<Fact> facts,
        List<Span> spans,
        DoubleFunction<String> axis,
        DoubleFunction<String> value,
        String week,
        String summary) {

    /**
     * One line.
     *
     * @param label its name at its end
     * @param figure its last value in words
     * @param values one a week, NaN where there is none
     * @param look what it stands for
     * @param exit what is said where it stops for good; empty if it does not
     */
    public record Line(String label, String figure, List<Double> values, Look look, String exit) {
        public Line {
            values = List.copyOf(values);
        }

        /** The last week with a value, or -1. */
        public int lastWeek() {
            int week = values.size() - 1;
            while (week >= 0 && values.get(week).isNaN()) {
                week--;
            }
            return week;
        }
    }

    /** Something that happens in a week: its name, and the week in words. */
    public record Flag(int week, String name, String when) {}

    /** A figure of the case after so many weeks. */
    public record Fact(int week, double value, String words) {}

    /** Weeks from one up to but not including another. */
    public record Span(int from, int to) {}

    public Chart {
        lines = List.copyOf(lines);
        flags = List.copyOf(flags);
        facts = List.copyOf(facts);
        spans = List.copyOf(spans);
    }
}
