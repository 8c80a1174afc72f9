package caselab.app.sources;

import caselab.app.reading.Change;
import caselab.app.reading.Reader;
import caselab.app.run.ClaimLock;
import caselab.app.run.OpenCase;
import caselab.app.run.Outcome;
import caselab.app.run.OutputLine;
import caselab.app.run.RunScheduler;
import caselab.app.run.Sight;
import caselab.experiment.Experiments;
import caselab.model.Chance;
import caselab.model.Settings;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.study.Comparison;
import caselab.study.Stand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

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

    private final OpenCase open;
    private final Reader reader;
    private final RunScheduler maps;
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(this, "section", Section.DIAGRAM);
    private final ReadOnlyObjectWrapper<Optional<Diagram>> diagram = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final NumberList numbers;
    private final ClaimTrial claims;
    private Optional<Outcome> mapped = Optional.empty();

    /**
     * The sources of a case.
     *
     * @param maps plays what the diagram needs
     * @param background plays the worlds in which claims are tried, which takes longer
     * @param lock whether what came of claims is kept back
     */
    public SourcesViewModel(
            OpenCase open,
            Reader reader,
            RunScheduler maps,
            RunScheduler background,
            Experiments experiments,
            ClaimLock lock) {
        this.open = open;
        this.reader = reader;
        this.maps = maps;
        numbers = new NumberList(reader);
        claims = new ClaimTrial(reader, background, experiments, lock);
        section.subscribe((_, _) -> refresh());
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

    /** The numbers of the market. */
    NumberList numbers() {
        return numbers;
    }

    /** The claims of the case. */
    ClaimTrial claims() {
        return claims;
    }

    /** Brings the part that is looked at up to the run; called when the screen comes into sight. */
    void refresh() {
        switch (section.get()) {
            case DIAGRAM -> draw();
            case PARAMETERS -> numbers.show(new Parameters(reader, open.reasons()).rows(open.choices()));
            case CLAIMS -> claims.show(open.choices());
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

    /** The week that is pointed at, or the last in which the firm in question lives: later there is nothing to see. */
    int week() {
        int cursor = open.sight().cursorProperty().get();
        int last = scenario().weeks() - 1;
        int exit = exit();
        int lived = exit == OutputLine.NONE ? last : Math.max(0, exit - 1);
        return cursor == Sight.NO_WEEK ? lived : Math.clamp(cursor, 0, last);
    }

    /** The week in which the firm in question fails, {@link OutputLine#NONE} if it does not. */
    int exit() {
        return OutputLine.exit(open.settledProperty().get().run(), scenario().firm());
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

    /** The equations, those the scenario uses first. */
    List<Equation> equations() {
        return Stream.of(true, false)
                .flatMap(used -> Equation.all().stream()
                        .filter(equation -> equation.used(scenario().plan()) == used))
                .toList();
    }
}
