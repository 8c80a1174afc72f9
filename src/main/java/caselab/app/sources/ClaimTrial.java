package caselab.app.sources;

import caselab.app.reading.Reader;
import caselab.app.run.Choices;
import caselab.app.run.ClaimLock;
import caselab.app.run.RunScheduler;
import caselab.experiment.Experiments;
import caselab.experiment.Progress;
import caselab.experiment.sensitivity.ClaimLedger;
import caselab.report.insight.SensitivityText;
import caselab.scenario.Scenario;
import caselab.study.ClaimStudy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The claims of a case in the user's world and, once they have been tried, in a hundred plausible ones. */
final class ClaimTrial {

    private static final int WORLDS = 100;
    private static final long SEED = 2015;

    private final Reader reader;
    private final Scenario scenario;
    private final RunScheduler background;
    private final Experiments experiments;
    private final ClaimLock lock;
    private final ReadOnlyObjectWrapper<List<ClaimRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<String, ClaimLedger>> ledger = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Progress>> working = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * The claims of a scenario.
     *
     * @param background plays the worlds, which takes longer
     * @param lock whether what came of them is kept back
     */
    ClaimTrial(Reader reader, RunScheduler background, Experiments experiments, ClaimLock lock) {
        this.reader = reader;
        scenario = reader.scenario();
        this.background = background;
        this.experiments = experiments;
        this.lock = lock;
    }

    ClaimLock lock() {
        return lock;
    }

    /** What comes of them in the user's world. */
    void show(Choices choices) {
        rows.set(new Claims(reader).rows(choices));
    }

    /** The claims with what came of them in the user's world. */
    ReadOnlyObjectProperty<List<ClaimRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** In how many worlds each claim holds, by its key; empty until they have been tried. */
    ReadOnlyObjectProperty<Map<String, ClaimLedger>> ledgerProperty() {
        return ledger.getReadOnlyProperty();
    }

    /** How far the trying is; empty while nothing is tried. */
    ReadOnlyObjectProperty<Optional<Progress>> workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Tries every claim in a hundred plausible worlds, in the background; not while the lock is closed. */
    void start() {
        if (working.get().isPresent() || lock.closed()) {
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
            new ClaimStudy(scenario, experiments, WORLDS, SEED)
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
                .map(new SensitivityText(scenario, reader.texts().locale())::claim)
                .flatMap(said -> said.stream().skip(1).findFirst());
    }
}
