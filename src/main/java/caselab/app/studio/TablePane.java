package caselab.app.studio;

import caselab.app.chart.ChartTable;
import caselab.app.chart.LineChartView;
import caselab.app.chart.RowTable;
import caselab.app.reading.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The large chart as a table: a row a week. It is filled only while it is seen. Columns are as wide as their figures;
 * where there is no room for all, the widest give way, and at last it is scrolled sideways.
 */
final class TablePane extends RowTable<List<ChartTable.Cell>> {

    /** What a cell has left and right of its words, in em, with a bit to spare. */
    private static final double AROUND = 2;
    /** Room for the scroll bar, in em. */
    private static final double BAR = 1.3;
    /** The least width of a column, in em. */
    private static final double LEAST = 6;

    private static final int LEAST_ROWS = 3;

    private final LineChartView chart;
    private Font font = Font.getDefault();
    private double[] need = {};

    TablePane(Reader reader, LineChartView chart) {
        super(LEAST_ROWS);
        this.chart = chart;
        setId("table");
        getStyleClass().add("chart-table");
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        setPlaceholder(new Label(""));
        setAccessibleText(reader.texts().get("form.table"));
        chart.shownUntilProperty().subscribe((_, _) -> refresh());
        widthProperty().subscribe(_ -> spread());
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
            measure();
        }
    }

    private TableColumn<List<ChartTable.Cell>, String> column(String title) {
        TableColumn<List<ChartTable.Cell>, String> column = new TableColumn<>(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellFactory(_ -> new Figure());
        column.setCellValueFactory(row -> {
            int place = getColumns().indexOf(column);
            return new ReadOnlyStringWrapper(
                    place < row.getValue().size() ? row.getValue().get(place).words() : "");
        });
        return column;
    }

    private void measure() {
        need = IntStream.range(0, getColumns().size())
                .mapToDouble(
                        place -> Math.max(longest(title(getColumns().get(place).getText())), longest(figures(place))))
                .toArray();
        spread();
    }

    private List<String> figures(int place) {
        return getItems().stream()
                .filter(row -> place < row.size())
                .map(row -> row.get(place).words())
                .distinct()
                .toList();
    }

    /** A title may take two lines: it is cut where they come out most alike. */
    private List<String> title(String words) {
        int middle = words.length() / 2;
        return IntStream.range(0, words.length())
                .filter(at -> words.charAt(at) == ' ')
                .boxed()
                .min((one, other) -> Math.abs(one - middle) - Math.abs(other - middle))
                .map(at -> List.of(words.substring(0, at), words.substring(at + 1)))
                .orElse(List.of(words));
    }

    private double longest(List<String> words) {
        Text ruler = new Text();
        ruler.setFont(font);
        double most = 0;
        for (String one : words) {
            ruler.setText(one);
            most = Math.max(most, ruler.getLayoutBounds().getWidth());
        }
        return Math.ceil(most + AROUND * font.getSize());
    }

    /** To each column what it needs, and its part of what is left; where that is not enough, less of the widest. */
    private void spread() {
        double room = getWidth() - BAR * font.getSize();
        double most = most(room);
        double left = Math.max(
                0,
                room - Arrays.stream(need).map(width -> Math.min(width, most)).sum());
        for (int place = 0; place < Math.min(need.length, getColumns().size()); place++) {
            getColumns().get(place).setPrefWidth(Math.min(need[place], most) + Math.floor(left / need.length));
        }
    }

    /** How wide a column may be at most, if all are to have room; never so narrow that a figure is not known. */
    private double most(double room) {
        double[] rising = Arrays.stream(need).sorted().toArray();
        double used = 0;
        for (int i = 0; i < rising.length; i++) {
            double share = (room - used) / (rising.length - i);
            if (rising[i] > share) {
                return Math.max(share, LEAST * font.getSize());
            }
            used += rising[i];
        }
        return Double.MAX_VALUE;
    }

    /** A cell that tells in which type its column is measured. */
    private final class Figure extends TableCell<List<ChartTable.Cell>, String> {

        Figure() {
            fontProperty().subscribe(now -> {
                if (!now.equals(font)) {
                    font = now;
                    measure();
                }
            });
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? "" : words);
        }
    }
}
