package caselab.app.chart;

import caselab.app.chart.ChartTable.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lines over weeks as a table: a row a week, a column a line, the band's two ends last. */
final class LineTable {

    private LineTable() {}

    static ChartTable of(ChartModel model) {
        List<String> titles = new ArrayList<>(List.of(model.words().week()));
        model.lines().forEach(line -> titles.add(line.label()));
        if (model.band() != null) {
            titles.add(model.words().band());
        }
        return new ChartTable(
                titles,
                IntStream.rangeClosed(0, model.weeks())
                        .mapToObj(week -> row(model, week))
                        .toList());
    }

    private static List<Cell> row(ChartModel model, int week) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(Integer.toString(week), week)));
        for (Line line : model.lines()) {
            double value = line.values().at(week);
            cells.add(Cell.of(ReadOut.text(model.words(), value), value));
        }
        ChartModel.Band band = model.band();
        if (band != null) {
            cells.add(Cell.of(ReadOut.range(model.words(), band, week)));
        }
        return cells;
    }
}
