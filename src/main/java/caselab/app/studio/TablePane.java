package caselab.app.studio;

import caselab.app.chart.ChartTable;
import caselab.app.chart.LineChartView;
import caselab.app.reading.Reader;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The large chart as a table: a row a week. It is filled only while it is seen. */
final class TablePane extends TableView<List<ChartTable.Cell>> {

    private final LineChartView chart;

    TablePane(Reader reader, LineChartView chart) {
        this.chart = chart;
        setId("table");
        getStyleClass().add("chart-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(""));
        setAccessibleText(reader.texts().get("form.table"));
        chart.shownUntilProperty().subscribe((_, _) -> refresh());
    }

    /** Shows what the chart shows. */
    @Override
    public void refresh() {
        if (isVisible()) {
            ChartTable table = chart.table();
            List<String> titles =
                    getColumns().stream().map(TableColumn::getText).toList();
            if (!titles.equals(table.columns())) {
                getColumns().setAll(table.columns().stream().map(this::column).toList());
            }
            getItems().setAll(table.rows());
        }
    }

    private TableColumn<List<ChartTable.Cell>, String> column(String title) {
        TableColumn<List<ChartTable.Cell>, String> column = new TableColumn<>(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> {
            int place = getColumns().indexOf(column);
            return new ReadOnlyStringWrapper(
                    place < row.getValue().size() ? row.getValue().get(place).words() : "");
        });
        return column;
    }
}
