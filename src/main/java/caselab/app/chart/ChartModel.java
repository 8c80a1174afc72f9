package caselab.app.chart;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All a chart shows, without its title. Immutable: a change is a new model.
 *
 * <pre>{@code
 * ChartModel model = ChartModel.of(104, words, List.of(run, baseline))
 *         .withBand(Band.of(low, high), outcomes)
 *         .withEvents(List.of(new Flag(13, "Giant sells at ¥49.9", "week 13")), List.of(new Regime(13, 60)));
 * }</pre>
 *
 * @param weeks the horizon: the axis runs from week 0 to this week
 * @param tickEvery weeks between two ticks, 13 for quarters
 * @param thin the single lines behind the lines
 * @param ghosts lines as they were before a change, faint
 * @param gap the space between what was expected and what came, shaded; or null
 */
public record ChartModel(
        int weeks,
        int tickEvery,
        ChartWords words,
        List<Line> lines,
        @Nullable Band band,
        Thin thin,
        List<Ghost> ghosts,
        @Nullable Gap gap,
        Events events,
        List<CaseFact> facts)
        implements Tabular {

    /** A range by week, such as 10–90 %. */
    public record Band(Weekly low, Weekly high) {
        public static Band of(double[] low, double[] high) {
            return new Band(Weekly.of(low), Weekly.of(high));
        }
    }

    /** Single thin lines: worlds the run may meet, or what others expected of it. */
    public record Thin(Kind kind, List<Weekly> lines) {

        /** What they are: outcomes come out with the run, beliefs are there before it. */
        public enum Kind {
            OUTCOMES,
            BELIEFS
        }

        public Thin {
            lines = List.copyOf(lines);
        }
    }

    /** Where a line was before the last change, in the colour it has. */
    public record Ghost(Weekly values, Role role) {}

    /** What was expected and what came, by week; the space between them is shaded. */
    public record Gap(Weekly expected, Weekly outcome) {}

    /** Something that happens in a week: its name, and a detail in quieter type. */
    public record Flag(int week, String name, String detail) {}

    /** A span of weeks under other rules, tinted. */
    public record Regime(int fromWeek, int toWeek) {}

    /** How long a cause takes to its effect, as a bracket above the week axis: "18 weeks". */
    public record Delay(int fromWeek, int toWeek, String words) {}

    /** What happens by itself, behind the lines. */
    public record Events(List<Flag> flags, List<Regime> regimes, List<Delay> delays) {

        static final Events NONE = new Events(List.of(), List.of(), List.of());

        public Events {
            flags = List.copyOf(flags);
            regimes = List.copyOf(regimes);
            delays = List.copyOf(delays);
        }
    }

    /** A number the case itself reports; drawn as a hollow diamond, as evidence is never a line. */
    public record CaseFact(int week, double value, String label) {}

    public ChartModel {
        lines = List.copyOf(lines);
        ghosts = List.copyOf(ghosts);
        facts = List.copyOf(facts);
    }

    public static ChartModel of(int weeks, ChartWords words, List<Line> lines) {
        Thin none = new Thin(Thin.Kind.OUTCOMES, List.of());
        return new ChartModel(weeks, 13, words, lines, null, none, List.of(), null, Events.NONE, List.of());
    }

    public ChartModel withTickEvery(int span) {
        return new ChartModel(weeks, span, words, lines, band, thin, ghosts, gap, events, facts);
    }

    public ChartModel withWords(ChartWords other) {
        return new ChartModel(weeks, tickEvery, other, lines, band, thin, ghosts, gap, events, facts);
    }

    public ChartModel withLines(List<Line> other) {
        return new ChartModel(weeks, tickEvery, words, other, band, thin, ghosts, gap, events, facts);
    }

    /** With one line more. */
    public ChartModel with(Line line) {
        return withLines(Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    public ChartModel withBand(@Nullable Band range, List<Weekly> outcomes) {
        return withBand(range).withThin(Thin.Kind.OUTCOMES, outcomes);
    }

    private ChartModel withBand(@Nullable Band range) {
        return new ChartModel(weeks, tickEvery, words, lines, range, thin, ghosts, gap, events, facts);
    }

    public ChartModel withThin(Thin.Kind kind, List<Weekly> single) {
        Thin next = new Thin(kind, single);
        return new ChartModel(weeks, tickEvery, words, lines, band, next, ghosts, gap, events, facts);
    }

    public ChartModel withGhosts(List<Ghost> before) {
        return new ChartModel(weeks, tickEvery, words, lines, band, thin, before, gap, events, facts);
    }

    public ChartModel withGap(@Nullable Gap between) {
        return new ChartModel(weeks, tickEvery, words, lines, band, thin, ghosts, between, events, facts);
    }

    public ChartModel withEvents(List<Flag> flags, List<Regime> regimes) {
        return withEvents(new Events(flags, regimes, events.delays()));
    }

    public ChartModel withDelays(List<Delay> delays) {
        return withEvents(new Events(events.flags(), events.regimes(), delays));
    }

    private ChartModel withEvents(Events other) {
        return new ChartModel(weeks, tickEvery, words, lines, band, thin, ghosts, gap, other, facts);
    }

    public ChartModel withFacts(List<CaseFact> evidence) {
        return new ChartModel(weeks, tickEvery, words, lines, band, thin, ghosts, gap, events, evidence);
    }

    public List<Flag> flags() {
        return events.flags();
    }

    public List<Regime> regimes() {
        return events.regimes();
    }

    /**
     * The same chart as differences to one of its lines, which becomes zero. Where that line has stopped there is
     * nothing to compare with, and facts of the case are left out.
     *
     * @param key the line that becomes zero
     * @param signed writes differences: "+1.6"
     * @throws IllegalArgumentException if no line has that key
     */
    public ChartModel relativeTo(String key, ChartWords signed) {
        return Relative.of(this, key, signed);
    }

    /** What may be known in a week: outcomes up to it, expectations in full. Nothing is copied. */
    ChartModel until(double week) {
        int last = week >= weeks ? weeks : (int) Math.floor(week);
        return last >= weeks
                ? this
                : withLines(lines.stream().map(line -> line.until(last)).toList())
                        .withBand(
                                band == null
                                        ? null
                                        : new Band(
                                                band.low().until(last),
                                                band.high().until(last)))
                        .withFacts(facts.stream()
                                .filter(fact -> fact.week() <= last)
                                .toList());
    }

    @Override
    public ChartTable table() {
        return LineTable.of(this);
    }
}
