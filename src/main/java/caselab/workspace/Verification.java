package caselab.workspace;

import caselab.model.Digest;
import caselab.scenario.LabFolders;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Plays the runs of a {@code .case} file again and compares. */
public final class Verification {

    /** How a run came out. */
    public enum Outcome {
        /** The same numbers, to the last bit. */
        MATCHES,
        /** Other numbers. */
        DIFFERS,
        /** It cannot be played here. */
        NOT_PLAYED
    }

    /**
     * What playing a run again showed.
     *
     * @param digest what came out now; empty if it could not be played
     * @param why what may explain a difference, or why it could not be played; empty if nothing is known
     */
    public record Verdict(SavedRun run, Outcome outcome, String digest, String why) {}

    private final CaseFile file;
    private final ScenarioLibrary library;
    private final LabFolders folders;
    private final String modelVersion;

    /**
     * Over this file.
     *
     * @param modelVersion version of this program
     */
    public Verification(CaseFile file, ScenarioLibrary library, LabFolders folders, String modelVersion) {
        this.file = file;
        this.library = library;
        this.folders = folders;
        this.modelVersion = modelVersion;
    }

    /** One verdict for each run, in the order of the file. */
    public List<Verdict> verdicts() {
        return file.runs().stream().map(this::verdict).toList();
    }

    private Verdict verdict(SavedRun run) {
        Optional<Scenario> scenario = library.find(run.inputs().scenario()).flatMap(ScenarioLibrary.Entry::scenario);
        if (scenario.isEmpty()) {
            return notPlayed(run, "there is no scenario " + run.inputs().scenario() + " here");
        }
        Optional<String> obstacle = Replay.obstacle(scenario.get(), run.inputs());
        return obstacle.map(why -> notPlayed(run, why)).orElseGet(() -> played(run, scenario.get()));
    }

    private static Verdict notPlayed(SavedRun run, String why) {
        return new Verdict(run, Outcome.NOT_PLAYED, "", why);
    }

    private Verdict played(SavedRun run, Scenario scenario) {
        String digest = Digest.of(Replay.play(scenario, run.inputs()));
        return digest.equals(run.result().digest())
                ? new Verdict(run, Outcome.MATCHES, digest, "")
                : new Verdict(run, Outcome.DIFFERS, digest, why(run, scenario));
    }

    private String why(SavedRun run, Scenario scenario) {
        if (scenarioChanged(scenario)) {
            return "the scenario's files are not the same as then";
        }
        String version = run.result().modelVersion();
        return version.equals(modelVersion) ? "" : "it was played by version " + version + ", this is " + modelVersion;
    }

    private boolean scenarioChanged(Scenario scenario) {
        try {
            ScenarioMark now = ScenarioMark.of(scenario, folders);
            return file.mark(scenario.id())
                    .filter(then -> !then.digest().isEmpty() && !then.equals(now))
                    .isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
