package caselab.app.chart;

import caselab.app.chart.ChartTable.Cell;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The other side of a chart: its figures in rows, sorted by number where they are numbers. */
final class TableTwin extends RowTable<List<Cell>> {

    private List<String> titles = List.of();

    private static final int ROWS = 3;

    TableTwin() {
        super(ROWS);
        getStyleClass().add("table-twin");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    }

    /** Shows a chart's figures; with the same titles as before, columns and their order stay. */
    void show(ChartView chart) {
        ChartTable table = chart.table();
        if (!table.columns().equals(titles)) {
            titles = table.columns();
            getColumns().clear();
            for (int i = 0; i < titles.size(); i++) {
                getColumns().add(column(table, i));
            }
        }
        getItems().setAll(table.rows());
        sort();
        setAccessibleText(chart.summaryProperty().get());
    }

    private static TableColumn<List<Cell>, Cell> column(ChartTable table, int at) {
        TableColumn<List<Cell>, Cell> column = new TableColumn<>(table.columns().get(at));
        boolean numbers =
                table.rows().stream().anyMatch(row -> !Double.isNaN(row.get(at).number()));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().get(at)));
        column.setCellFactory(_ -> new WordCell());
        column.setComparator(Comparator.comparingDouble(Cell::number).thenComparing(Cell::words));
        if (numbers) {
            column.getStyleClass().add("number-column");
        }
        return column;
    }

    private static final class WordCell extends TableCell<List<Cell>, Cell> {

        @Override
        protected void updateItem(@Nullable Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            setText(empty || cell == null ? "" : cell.words());
        }
    }
}
