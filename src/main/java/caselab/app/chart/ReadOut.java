package caselab.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the chart says of one week, to the eye and to the screen reader. */
record ReadOut(String title, List<Row> rows) {

    /** One line of it; the value is empty where the line is absent, the role null for the band. */
    record Row(@Nullable Role role, String label, String value) {}

    static ReadOut of(ChartModel model, int week) {
        ChartWords words = model.words();
        List<Row> rows = new ArrayList<>();
        for (Line line : model.lines()) {
            rows.add(new Row(line.role(), line.label(), text(words, line.values().at(week))));
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

    private static String text(ChartWords words, double value) {
        return Double.isNaN(value) ? "" : words.value().apply(value);
    }

    private static String range(ChartWords words, ChartModel.Band band, int week) {
        return week < band.low().length()
                ? words.range().apply(text(words, band.low().at(week)), text(words, band.high().at(week)))
                : "";
    }
}
