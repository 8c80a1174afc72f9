package caselab.report;

import caselab.model.Firm;
import caselab.model.Plan;
import caselab.model.Product;
import caselab.model.Series;
import caselab.model.Trajectory;
import java.util.ArrayList;
import java.util.List;

/** The columns of a run's table: every series it keeps, of every product, firm and the market. */
final class Columns {

    private Columns() {}

    /** One column, named like {@code cash:mili}; a series of the market goes by its own name. */
    record Column(String name, Series series, int index) {}

    static List<Column> of(Trajectory run) {
        List<Column> columns = new ArrayList<>();
        for (Series series : Series.values()) {
            if (run.keeps(series)) {
                List<String> keys = keys(run.plan(), series);
                for (int i = 0; i < keys.size(); i++) {
                    String name = keys.get(i).isEmpty() ? series.key() : series.key() + ":" + keys.get(i);
                    columns.add(new Column(name, series, i));
                }
            }
        }
        return columns;
    }

    private static List<String> keys(Plan plan, Series series) {
        return switch (series.of()) {
            case PRODUCT -> plan.market().products().stream().map(Product::key).toList();
            case FIRM -> plan.market().firms().stream().map(Firm::key).toList();
            case MARKET -> List.of("");
        };
    }
}
