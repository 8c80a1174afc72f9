package caselab.app.sources;

import caselab.app.chart.ChartTable;
import caselab.app.reading.Reader;
import caselab.workspace.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The numbers of the market that are looked for, and how they are saved. */
final class NumberList {

    private static final List<String> COLUMNS = List.of(
            "sources.column.name",
            "sources.column.owner",
            "sources.column.value",
            "sources.column.told",
            "sources.column.low",
            "sources.column.high",
            "sources.column.unit",
            "sources.column.basis",
            "sources.column.reason",
            "sources.column.source",
            "sources.column.because",
            "sources.column.path");

    private final Reader reader;
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ObjectProperty<ParameterRow.Kind> kind =
            new SimpleObjectProperty<>(this, "kind", ParameterRow.Kind.ALL);
    private final ReadOnlyObjectWrapper<List<ParameterRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private List<ParameterRow> all = List.of();

    NumberList(Reader reader) {
        this.reader = reader;
        search.subscribe((_, _) -> filter());
        kind.subscribe((_, _) -> filter());
    }

    /** All there are from now on. */
    void show(List<ParameterRow> numbers) {
        all = numbers;
        filter();
    }

    /** What is looked for among the numbers. */
    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<ParameterRow.Kind> kindProperty() {
        return kind;
    }

    private void filter() {
        rows.set(all.stream()
                .filter(row -> row.is(kind.get()) && row.matches(reader, search.get()))
                .toList());
    }

    /** The numbers that match. */
    ReadOnlyObjectProperty<List<ParameterRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** How many rows there are in all. */
    int size() {
        return all.size();
    }

    /** The numbers that match, as comma-separated text with full precision. */
    String csv() {
        return new ChartTable(
                        COLUMNS.stream().map(reader.texts()::get).toList(),
                        rows.get().stream().map(row -> row.cells(reader)).toList())
                .csv();
    }

    /** Saves them, whole or not at all; says what came of it. */
    String export(Path file) {
        try {
            // a byte-order mark, without which spreadsheets take Chinese for something else
            WholeFile.write(file, ("\uFEFF" + csv()).getBytes(StandardCharsets.UTF_8));
            return reader.texts().get("sources.exported", "file", file.getFileName());
        } catch (IOException e) {
            return reader.texts().get("sources.notExported", "file", file, "reason", String.valueOf(e.getMessage()));
        }
    }
}
