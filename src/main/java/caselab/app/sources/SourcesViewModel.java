package caselab.app.sources;

import caselab.app.chart.ChartTable;
import caselab.app.reading.Change;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.Outcome;
import caselab.app.run.RunScheduler;
import caselab.app.run.Sight;
import caselab.experiment.Experiments;
import caselab.experiment.Progress;
import caselab.experiment.sensitivity.ClaimLedger;
import caselab.model.Chance;
import caselab.model.Settings;
import caselab.report.insight.SensitivityText;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.study.ClaimStudy;
import caselab.study.Comparison;
import caselab.study.Stand;
import caselab.workspace.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the model of a case does and rests on, as the user's run has it at the moment. */
public final class SourcesViewModel {

    /** The parts of the screen. */
    enum Section {
        DIAGRAM,
        EQUATIONS,
        PARAMETERS,
        CLAIMS,
        LIMITS
    }

    private static final int WORLDS = 100;
    private static final long SEED = 2015;
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

    private final OpenCase open;
    private final Reader reader;
    private final RunScheduler maps;
    private final RunScheduler background;
    private final Experiments experiments;
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(this, "section", Section.DIAGRAM);
    private final ReadOnlyObjectWrapper<Optional<Diagram>> diagram = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ObjectProperty<ParameterRow.Kind> kind =
            new SimpleObjectProperty<>(this, "kind", ParameterRow.Kind.ALL);
    private final ReadOnlyObjectWrapper<List<ParameterRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ClaimRow>> claims = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<String, ClaimLedger>> ledger = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Progress>> working = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<ParameterRow> all = List.of();
    private Optional<Outcome> mapped = Optional.empty();

    /**
     * The sources of a case.
     *
     * @param maps plays what the diagram needs
     * @param background plays the worlds in which claims are tried, which takes longer
     */
    public SourcesViewModel(
            OpenCase open, Reader reader, RunScheduler maps, RunScheduler background, Experiments experiments) {
        this.open = open;
        this.reader = reader;
        this.maps = maps;
        this.background = background;
        this.experiments = experiments;
        section.subscribe((_, _) -> refresh());
        search.subscribe((_, _) -> filter());
        kind.subscribe((_, _) -> filter());
    }

    OpenCase open() {
        return open;
    }

    Reader reader() {
        return reader;
    }

    Scenario scenario() {
        return open.scenario();
    }

    ObjectProperty<Section> sectionProperty() {
        return section;
    }

    /** Brings the part that is looked at up to the run; called when the screen comes into sight. */
    void refresh() {
        switch (section.get()) {
            case DIAGRAM -> draw();
            case PARAMETERS -> {
                all = new Parameters(reader, open.reasons()).rows(open.choices());
                filter();
            }
            case CLAIMS -> claims.set(new Claims(reader).rows(open.choices()));
            case EQUATIONS, LIMITS -> {}
        }
    }

    private void draw() {
        Outcome now = open.settledProperty().get();
        if (!mapped.equals(Optional.of(now))) {
            mapped = Optional.of(now);
            Scenario.Output output = open.heroProperty().get();
            maps.request(() -> diagram(now, output), drawn -> diagram.set(Optional.of(drawn)));
        }
    }

    private Diagram diagram(Outcome now, Scenario.Output output) {
        Stand stand = new Stand(scenario(), now.choices().values(), Settings.none());
        Comparison comparison = Comparison.of(Stand.asTold(scenario()), stand, Chance.expected());
        return new Diagram(
                comparison.map(output), now.run(), now.choices().values().isEmpty());
    }

    /** The map of mechanisms; empty until it has been played. */
    ReadOnlyObjectProperty<Optional<Diagram>> diagramProperty() {
        return diagram.getReadOnlyProperty();
    }

    /** The week that is pointed at, or the last. */
    int week() {
        int cursor = open.sight().cursorProperty().get();
        return cursor == Sight.NO_WEEK
                ? scenario().weeks() - 1
                : Math.clamp(cursor, 0, scenario().weeks() - 1);
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
    int rows() {
        return all.size();
    }

    /** What the user has changed, a sentence each, with the reason given. */
    List<String> changes() {
        return Change.of(reader, open.choices()).stream().map(this::change).toList();
    }

    private String change(Change change) {
        if (change.lever().kind() == Lever.Kind.DECISION) {
            return reader.texts().get("sources.changed.decision", "change", change.words());
        }
        String reason = open.reasons().getOrDefault(change.lever().key(), "");
        return reason.isBlank()
                ? reader.texts().get("sources.changed.silent", "change", change.words())
                : reader.texts().get("sources.changed.because", "change", change.words(), "reason", reason);
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

    /** The claims with what came of them in the user's world. */
    ReadOnlyObjectProperty<List<ClaimRow>> claimsProperty() {
        return claims.getReadOnlyProperty();
    }

    /** In how many worlds each claim holds, by its key; empty until they have been tried. */
    ReadOnlyObjectProperty<Map<String, ClaimLedger>> ledgerProperty() {
        return ledger.getReadOnlyProperty();
    }

    /** How far the trying is; empty while nothing is tried. */
    ReadOnlyObjectProperty<Optional<Progress>> workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Tries every claim in a hundred plausible worlds, in the background. */
    void tryClaims() {
        if (working.get().isPresent()) {
            return;
        }
        Progress progress = Progress.silent();
        working.set(Optional.of(progress));
        background.request(() -> worlds(progress), found -> {
            working.set(Optional.empty());
            found.ifPresent(ledger::set);
        });
    }

    private Optional<Map<String, ClaimLedger>> worlds(Progress progress) {
        try {
            Map<String, ClaimLedger> found = new LinkedHashMap<>();
            new ClaimStudy(scenario(), experiments, WORLDS, SEED)
                    .ledger(progress)
                    .forEach(entry -> found.put(entry.claim(), entry));
            return Optional.of(found);
        } catch (CancellationException e) {
            return Optional.empty();
        }
    }

    /** Stops trying. */
    void cancel() {
        working.get().ifPresent(Progress::cancel);
    }

    /** What most decides a claim, in a sentence; empty if nothing does or nobody tried. */
    Optional<String> deciding(ClaimRow row) {
        return Optional.ofNullable(ledger.get().get(row.claim().key()))
                .map(new SensitivityText(scenario(), reader.texts().locale())::claim)
                .flatMap(said -> said.stream().skip(1).findFirst());
    }

    /** The equations, those the scenario uses first. */
    List<Equation> equations() {
        return Stream.of(true, false)
                .flatMap(used -> Equation.all().stream()
                        .filter(equation -> equation.used(scenario().plan()) == used))
                .toList();
    }
}
