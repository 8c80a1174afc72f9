package caselab.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The chart as a table, for readers who do not see it and for export: a row a week, a column a line. */
public record ChartTable(List<String> header, List<List<String>> rows) {

    public ChartTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    static ChartTable of(ChartModel model) {
        List<String> header = new ArrayList<>(List.of(model.words().week()));
        model.lines().forEach(line -> header.add(line.label()));
        if (model.band() != null) {
            header.add(model.words().band());
        }
        return new ChartTable(
                header,
                IntStream.rangeClosed(0, model.weeks())
                        .mapToObj(week -> row(model, week))
                        .toList());
    }

    private static List<String> row(ChartModel model, int week) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(week)));
        ReadOut.of(model, week).rows().forEach(row -> cells.add(row.value()));
        return List.copyOf(cells);
    }
}
