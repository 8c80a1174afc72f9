package caselab.app.sources;

import caselab.app.chart.RowTable;
import caselab.app.control.ChoiceBar;
import caselab.app.control.Narrow;
import caselab.app.reading.Reader;
import caselab.app.reading.SourceText;
import java.io.File;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** All numbers of the market as a table one can filter and save, with what the chosen one rests on. */
final class ParametersPane extends VBox {

    private static final double NARROW = 1000;
    /** Below this width a number's owner and range stand in its detail only. */
    private static final double NARROWEST = 700;

    private static final int FEW_OWNERS = 2;
    private static final int LEAST_ROWS = 5;
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final SourcesViewModel model;
    private final Reader reader;
    private final TextField filter = new TextField();
    private final Label count = Pages.label("", "muted");
    private final Label said = Pages.label("", "caption", "muted");
    private final VBox changed = new VBox();
    private final RowTable<ParameterRow> table = new RowTable<>(LEAST_ROWS);
    private final TableColumn<ParameterRow, String> reasons;
    private final VBox detail = new VBox();
    private final TableColumn<ParameterRow, String> owners;
    private final TableColumn<ParameterRow, String> ranges;
    private final Narrow narrow;
    private final Narrow narrowest;

    ParametersPane(SourcesViewModel model) {
        this.model = model;
        reader = model.reader();
        setId("parameters");
        getStyleClass().add("sources-cards");
        changed.getStyleClass().addAll("lab-card", "sources-changed");
        reasons = column("sources.column.reason", 220, ParameterRow::reason);
        owners = column("sources.column.owner", 170, row -> row.owners(reader, FEW_OWNERS));
        ranges = column("sources.column.range", 160, row -> row.range(reader));
        columns();
        detail.getStyleClass().addAll("lab-card", "sources-card");
        ScrollPane side = Pages.scroll(detail, text("sources.column.basis"));
        side.getStyleClass().add("sources-side");
        HBox split = new HBox();
        split.getStyleClass().add("sources-split");
        VBox stack = new VBox();
        stack.getStyleClass().add("sources-split");
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(changed, tools(), split, stack);
        narrow = new Narrow(this, NARROW);
        narrow.subscribe(compact -> {
            split.getChildren().setAll(table);
            side.setContent(compact ? null : detail);
            (compact ? stack : split).getChildren().add(compact ? detail : side);
            reasons.setVisible(!compact);
        });
        narrowest = new Narrow(this, NARROWEST);
        owners.visibleProperty().bind(narrowest.not());
        ranges.visibleProperty().bind(narrowest.not());
        model.numbers().rowsProperty().subscribe(this::show);
        table.getSelectionModel().selectedItemProperty().subscribe(this::explain);
    }

    private String text(String key) {
        return reader.texts().get(key);
    }

    private FlowPane tools() {
        filter.setId("filter");
        filter.setPromptText(text("sources.filter"));
        filter.setAccessibleText(text("sources.filter"));
        filter.textProperty().bindBidirectional(model.numbers().searchProperty());
        ChoiceBar kinds = new ChoiceBar();
        kinds.setChoices(Stream.of(ParameterRow.Kind.values()).map(this::name).toList());
        kinds.setAccessibleText(text("sources.kind"));
        kinds.selectedIndexProperty().set(0);
        kinds.selectedIndexProperty().subscribe((_, place) -> {
            if (place.intValue() >= 0) {
                model.numbers().kindProperty().set(ParameterRow.Kind.values()[place.intValue()]);
            }
        });
        Button save = new Button(text("sources.export"));
        save.setId("export");
        save.setOnAction(_ -> export());
        FlowPane tools = new FlowPane(filter, kinds, save, count, said);
        tools.getStyleClass().add("sources-tools");
        return tools;
    }

    private String name(ParameterRow.Kind kind) {
        return switch (kind) {
            case ALL -> text("sources.kind.all");
            case MARKET -> text("sources.kind.market");
            case BUYERS -> text("sources.kind.buyers");
            case FIRMS -> text("sources.kind.firms");
            case PRODUCTS -> text("sources.kind.products");
        };
    }

    private void columns() {
        table.setId("numbers");
        table.getStyleClass().add("sources-table");
        table.setAccessibleText(text("sources.table"));
        table.setPlaceholder(Pages.label(text("sources.none"), "muted"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        // cut where it is long: the whole of it stands beside the table
        reasons.setCellFactory(_ -> new WordCell("caption"));
        table.getColumns()
                .setAll(List.of(
                        column("sources.column.name", 230, row -> row.first().name()),
                        owners,
                        value(),
                        ranges,
                        column("sources.column.basis", 110, row -> row.badge().words()),
                        reasons));
    }

    private TableColumn<ParameterRow, String> column(String key, double width, Function<ParameterRow, String> of) {
        TableColumn<ParameterRow, String> column = new TableColumn<>(text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(of.apply(row.getValue())));
        column.setCellFactory(_ -> new WordCell());
        column.setPrefWidth(width);
        column.setMinWidth(70);
        return column;
    }

    private TableColumn<ParameterRow, String> value() {
        TableColumn<ParameterRow, String> column = column("sources.column.value", 110, row -> row.value(reader));
        column.setCellFactory(_ -> new ValueCell());
        return column;
    }

    /** Words that take two lines where they must; captions are cut. */
    private static class WordCell extends TableCell<ParameterRow, String> {

        WordCell(String... styles) {
            getStyleClass().addAll(styles);
            setWrapText(!getStyleClass().contains("caption"));
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
        }
    }

    /** A value that the user changed stands out. */
    private static final class ValueCell extends WordCell {

        ValueCell() {
            super("right");
        }

        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            ParameterRow row = getTableRow() == null ? null : getTableRow().getItem();
            pseudoClassStateChanged(CHANGED, !empty && row != null && row.changed());
        }
    }

    private void show(List<ParameterRow> rows) {
        table.getItems().setAll(rows);
        count.setText(reader.texts()
                .get(
                        "sources.count",
                        "shown",
                        rows.size(),
                        "all",
                        model.numbers().size()));
        List<String> changes = model.changes();
        changed.getChildren().setAll(Pages.label(text("sources.changed"), "strong"));
        if (changes.isEmpty()) {
            changed.getChildren().add(Pages.label(text("sources.changed.none"), "muted"));
        }
        changes.forEach(change -> changed.getChildren().add(Pages.label(change)));
        explain(table.getSelectionModel().getSelectedItem());
    }

    private void explain(@Nullable ParameterRow row) {
        detail.getChildren().clear();
        if (row == null) {
            detail.getChildren().add(Pages.label(text("sources.pick"), "muted"));
            return;
        }
        add(row.first().name(), "card-title");
        add(row.owners(reader, Integer.MAX_VALUE), "caption", "muted");
        add(row.value(reader), "feed-value");
        if (!Double.isNaN(row.low())) {
            add(text("sources.column.range") + " " + row.range(reader), "caption", "muted");
        }
        if (row.changed()) {
            add(reader.texts().get("sources.told", "value", row.first().value(reader, row.told())), "muted");
            add(row.because(), "strong");
        }
        add(row.source().kind(), "caption", "muted");
        add(row.source().reason());
        row.source().facts().forEach(this::fact);
    }

    private void fact(SourceText.FactText fact) {
        add(fact.says(), "sources-says");
        add(fact.where(), "caption", "muted");
        add(fact.grade(), "caption", "muted");
        fact.otherwise().forEach(other -> add(other, "caption"));
    }

    private void add(String words, String... styles) {
        if (!words.isEmpty()) {
            detail.getChildren().add(Pages.label(words, styles));
        }
    }

    /** Puts the keyboard on the filter; in a later event, or the key that asked for it would be typed there. */
    void filter() {
        Platform.runLater(filter::requestFocus);
    }

    /** Asks for a file and saves what is shown to it. */
    void export() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text("sources.export"));
        chooser.setInitialFileName(model.scenario().id() + "-" + text("sources.file") + ".csv");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            said.setText(model.numbers().export(file.toPath()));
        }
    }
}
