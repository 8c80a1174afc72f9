package caselab.app.chart;

import caselab.app.chart.ChartModel.Band;
import caselab.app.chart.ChartModel.Gap;
import caselab.app.chart.ChartModel.Ghost;
import java.util.List;

/** Turns a chart of values into one of differences to one of its lines. */
final class Relative {

    private final Weekly zero;
    private final ChartWords words;

    private Relative(Weekly zero, ChartWords words) {
        this.zero = zero;
        this.words = words;
    }

    static ChartModel of(ChartModel model, String key, ChartWords words) {
        Line reference = model.lines().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no line '" + key + "' to compare with; choose one of the chart's lines"));
        return new Relative(reference.values(), words).apply(model);
    }

    private ChartModel apply(ChartModel model) {
        Band band = model.band();
        Gap gap = model.gap();
        return model.withWords(words)
                .withLines(model.lines().stream().map(this::line).toList())
                .withBand(band == null ? null : new Band(minus(band.low()), minus(band.high())), List.of())
                .withThin(
                        model.thin().kind(),
                        model.thin().lines().stream().map(this::minus).toList())
                .withGhosts(model.ghosts().stream()
                        .map(ghost -> new Ghost(minus(ghost.values()), ghost.role()))
                        .toList())
                .withGap(gap == null ? null : new Gap(minus(gap.expected()), minus(gap.outcome())))
                .withFacts(List.of());
    }

    /** A line ends where there is no more to compare it with; its exit stays if it is seen. */
    private Line line(Line line) {
        Weekly values = minus(line.values());
        int last = values.lastWeek();
        String end = last < 0 ? "" : words.value().apply(values.at(last));
        Line.Mark exit = line.exit();
        boolean seen = exit != null && !Double.isNaN(values.at(line.values().lastWeek()));
        return new Line(line.key(), line.label(), end, "", values, line.role(), seen ? exit : null, null);
    }

    private Weekly minus(Weekly values) {
        double[] difference = new double[values.length()];
        for (int week = 0; week < difference.length; week++) {
            difference[week] = values.at(week) - zero.at(week);
        }
        return Weekly.of(difference);
    }
}
