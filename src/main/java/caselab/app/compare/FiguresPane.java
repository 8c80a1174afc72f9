package caselab.app.compare;

import caselab.app.control.DotArray;
import caselab.app.reading.Reader;
import caselab.app.run.OutputLine;
import caselab.model.metric.Better;
import caselab.scenario.Scenario;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The runs by their figures: each with its unit and which way is better, and no total score. */
final class FiguresPane extends VBox {

    private static final int FIGURES = 4;
    private static final double HEAD = 84;
    private static final double ROW = 34;

    private final CompareViewModel model;
    private final Reader reader;
    private final TableView<Pinned> table = new TableView<>();

    FiguresPane(CompareViewModel model) {
        this.model = model;
        reader = model.reader();
        setId("figures");
        getStyleClass().addAll("lab-card", "compare-card");
        table.setId("compare-table");
        table.setFixedCellSize(ROW);
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
        getChildren().addAll(table, note);
        model.pinnedProperty().subscribe(this::show);
        model.oddsProperty().subscribe(_ -> table.refresh());
    }

    private void show(List<Pinned> runs) {
        table.getItems().setAll(runs);
        double height = HEAD + ROW * Math.max(2, runs.size());
        table.setPrefHeight(height);
        table.setMinHeight(height);
    }

    private TableColumn<Pinned, Pinned> names() {
        TableColumn<Pinned, Pinned> column = new TableColumn<>(reader.texts().get("compare.column.run"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setComparator(Comparator.comparing(Pinned::slot));
        column.setCellFactory(_ -> new NameCell());
        column.setPrefWidth(150);
        return column;
    }

    private TableColumn<Pinned, Double> figure(Scenario.Output output) {
        TableColumn<Pinned, Double> column =
                new TableColumn<>(reader.name(output) + arrow(output.metric().better()));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value(row.getValue(), output)));
        column.setCellFactory(_ -> new FigureCell(output));
        column.setPrefWidth(104);
        Label head = new Label(column.getText());
        head.setWrapText(true);
        column.setText("");
        column.setGraphic(head);
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
        TableColumn<Pinned, Integer> column = new TableColumn<>(reader.texts().get("compare.column.odds") + " ↑");
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(model.odds(row.getValue()).orElse(-1)));
        column.setCellFactory(_ -> new OddsCell());
        column.setPrefWidth(268);
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
            number.setMinWidth(26);
            number.setAlignment(Pos.CENTER_RIGHT);
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
