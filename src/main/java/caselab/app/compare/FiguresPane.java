package caselab.app.compare;

import caselab.app.chart.RowTable;
import caselab.app.control.DotArray;
import caselab.app.reading.Reader;
import caselab.app.run.OutputLine;
import caselab.model.metric.Better;
import caselab.scenario.Scenario;
import caselab.workspace.Slot;
import java.util.Comparator;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The runs by their figures: each with its unit and which way is better, and no total score. */
final class FiguresPane extends VBox {

    private static final int FIGURES = 4;

    private final CompareViewModel model;
    private final Reader reader;
    private final RowTable<Pinned> table = new RowTable<>(Slot.values().length);

    FiguresPane(CompareViewModel model) {
        this.model = model;
        reader = model.reader();
        setId("figures");
        getStyleClass().addAll("lab-card", "compare-card");
        table.setId("compare-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setMaxHeight(USE_PREF_SIZE);
        table.getStyleClass().add("compare-table");
        table.setAccessibleText(reader.texts().get("compare.table"));
        table.getColumns().add(names());
        model.open().scenario().outputs().stream()
                .limit(FIGURES)
                .forEach(output -> table.getColumns().add(figure(output)));
        table.getColumns().add(odds());
        Label note = new Label(reader.texts().get("compare.note"));
        note.getStyleClass().addAll("caption", "muted");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(scroll(), note);
        model.pinnedProperty().subscribe(runs -> table.getItems().setAll(runs));
        model.oddsProperty().subscribe(_ -> table.refresh());
    }

    /** In large type the table is wider than the card: then it is moved sideways. */
    private ScrollPane scroll() {
        ScrollPane scroll = new ScrollPane(table);
        scroll.getStyleClass().add("lever-scroll");
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(USE_PREF_SIZE);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private TableColumn<Pinned, Pinned> names() {
        TableColumn<Pinned, Pinned> column = column(reader.texts().get("compare.column.run"), 150);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(Comparator.comparing(Pinned::slot));
        column.setCellFactory(_ -> new NameCell());
        return column;
    }

    private TableColumn<Pinned, Double> figure(Scenario.Output output) {
        TableColumn<Pinned, Double> column =
                column(reader.name(output) + arrow(output.metric().better()), 118);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value(row.getValue(), output)));
        column.setCellFactory(_ -> new FigureCell(output));
        return column;
    }

    /** A column whose title takes two lines where it must. */
    private static <T> TableColumn<Pinned, T> column(String title, double width) {
        TableColumn<Pinned, T> column = new TableColumn<>();
        Label head = new Label(title);
        head.setWrapText(true);
        column.setGraphic(head);
        column.setPrefWidth(width);
        return column;
    }

    private static String arrow(Better better) {
        return switch (better) {
            case HIGHER -> " ↑";
            case LOWER -> " ↓";
            case NEITHER -> "";
        };
    }

    /** Below everything for a firm that failed, so that sorting puts it last. */
    private static double value(Pinned run, Scenario.Output output) {
        OutputLine line = OutputLine.of(run.run(), output);
        return line.exit() == OutputLine.NONE ? line.last() : Double.NEGATIVE_INFINITY;
    }

    private TableColumn<Pinned, Integer> odds() {
        TableColumn<Pinned, Integer> column =
                column(reader.texts().get("compare.column.odds") + arrow(Better.HIGHER), 268);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(model.odds(row.getValue()).orElse(-1)));
        column.setCellFactory(_ -> new OddsCell());
        return column;
    }

    private static final class NameCell extends TableCell<Pinned, Pinned> {

        @Override
        protected void updateItem(Pinned run, boolean empty) {
            super.updateItem(run, empty);
            setText(empty || run == null ? null : run.slot() + "  " + run.name());
        }
    }

    private final class FigureCell extends TableCell<Pinned, Double> {

        private final Scenario.Output output;
        private final boolean first;

        FigureCell(Scenario.Output output) {
            this.output = output;
            first = output.equals(model.open().scenario().outputs().getFirst());
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(Double value, boolean empty) {
            super.updateItem(value, empty);
            Pinned run = getTableRow() == null ? null : getTableRow().getItem();
            if (empty || value == null || run == null) {
                setText(null);
            } else if (value == Double.NEGATIVE_INFINITY) {
                setText(first ? reader.texts().get("compare.out", "week", run.exit()) : "—");
            } else {
                setText(reader.value(output, value));
            }
        }
    }

    private final class OddsCell extends TableCell<Pinned, Integer> {

        private final DotArray dots = new DotArray();
        private final Label number = new Label();
        private final HBox row = new HBox(number, dots);

        OddsCell() {
            row.getStyleClass().add("compare-odds");
            dots.setGrid(50, 4.2);
            number.setMinWidth(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(Integer survivors, boolean empty) {
            super.updateItem(survivors, empty);
            OptionalInt known =
                    empty || survivors == null || survivors < 0 ? OptionalInt.empty() : OptionalInt.of(survivors);
            setGraphic(known.isPresent() ? row : null);
            setText(null);
            if (known.isPresent()) {
                dots.litProperty().set(known.getAsInt());
                number.setText(String.valueOf(known.getAsInt()));
                setAccessibleText(reader.texts().get("compare.odds.of", "count", known.getAsInt()));
            }
        }
    }
}
