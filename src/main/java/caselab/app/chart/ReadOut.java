package caselab.app.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the chart says of one week, to the eye and to the screen reader. */
record ReadOut(String title, List<Row> rows) {

    /** One line of it; the value is empty where the line is absent, the role null for the band. */
    record Row(@Nullable Role role, String label, String value) {}

    /** All of a week, lines in the order of the model. */
    static ReadOut of(ChartModel model, int week) {
        return of(model, model.lines(), week);
    }

    /** What there is to say of a week, lines in the order of the labels at their ends, the highest first. */
    static ReadOut fromTop(ChartModel model, int week) {
        List<Line> order = model.lines().stream()
                .filter(line -> !Double.isNaN(line.values().at(week)))
                .sorted(Comparator.comparingDouble(
                        line -> -line.values().at(line.values().lastWeek())))
                .toList();
        return of(model, order, week);
    }

    private static ReadOut of(ChartModel model, List<Line> order, int week) {
        ChartWords words = model.words();
        List<Row> rows = new ArrayList<>();
        for (Line line : order) {
            rows.add(
                    new Row(line.role(), line.label(), text(words, line.values().at(week))));
        }
        ChartModel.Band band = model.band();
        if (band != null) {
            rows.add(new Row(null, words.band(), range(words, band, week)));
        }
        return new ReadOut(words.weekTitle().apply(week), rows);
    }

    String spoken() {
        return rows.stream()
                .filter(row -> !row.value.isEmpty())
                .map(row -> row.label + " " + row.value)
                .collect(Collectors.joining(", ", title + ": ", ""));
    }

    static String text(ChartWords words, double value) {
        return Double.isNaN(value) ? "" : words.value().apply(value);
    }

    static String range(ChartWords words, ChartModel.Band band, int week) {
        return Double.isNaN(band.low().at(week))
                ? ""
                : words.range()
                        .apply(
                                text(words, band.low().at(week)),
                                text(words, band.high().at(week)));
    }
}
