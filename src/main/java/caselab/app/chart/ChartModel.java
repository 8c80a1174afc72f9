package caselab.app.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All a chart shows, without its title. Immutable: a change is a new model.
 *
 * @param weeks the horizon: the axis runs from week 0 to this week
 * @param tickEvery weeks between two ticks, 13 for quarters
 * @param thin single outcomes behind the lines, by week
 */
public record ChartModel(
        int weeks,
        int tickEvery,
        ChartWords words,
        List<Line> lines,
        @Nullable Band band,
        List<Weekly> thin,
        List<Flag> flags,
        List<Regime> regimes,
        List<CaseFact> facts) {

    /** A range by week, such as 10–90 %. */
    public record Band(Weekly low, Weekly high) {
        public static Band of(double[] low, double[] high) {
            return new Band(Weekly.of(low), Weekly.of(high));
        }
    }

    /** Something that happens in a week: its name, and a detail in quieter type. */
    public record Flag(int week, String name, String detail) {}

    /** A span of weeks under other rules, tinted. */
    public record Regime(int fromWeek, int toWeek) {}

    /** A number the case itself reports; drawn as a hollow diamond, as evidence is never a line. */
    public record CaseFact(int week, double value, String label) {}

    public ChartModel {
        lines = List.copyOf(lines);
        thin = List.copyOf(thin);
        flags = List.copyOf(flags);
        regimes = List.copyOf(regimes);
        facts = List.copyOf(facts);
    }

    public static ChartModel of(int weeks, ChartWords words, List<Line> lines) {
        return new ChartModel(weeks, 13, words, lines, null, List.of(), List.of(), List.of(), List.of());
    }

    public ChartModel withTickEvery(int span) {
        return new ChartModel(weeks, span, words, lines, band, thin, flags, regimes, facts);
    }

    public ChartModel withLines(List<Line> other) {
        return new ChartModel(weeks, tickEvery, words, other, band, thin, flags, regimes, facts);
    }

    public ChartModel withBand(@Nullable Band range, List<Weekly> outcomes) {
        return new ChartModel(weeks, tickEvery, words, lines, range, outcomes, flags, regimes, facts);
    }

    public ChartModel withEvents(List<Flag> events, List<Regime> spans) {
        return new ChartModel(weeks, tickEvery, words, lines, band, thin, events, spans, facts);
    }

    public ChartModel withFacts(List<CaseFact> evidence) {
        return new ChartModel(weeks, tickEvery, words, lines, band, thin, flags, regimes, evidence);
    }
}
