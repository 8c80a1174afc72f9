package caselab.cli;

import caselab.scenario.Result;
import caselab.scenario.ScenarioLibrary;
import caselab.workspace.CaseFile;
import caselab.workspace.CaseFileReader;
import caselab.workspace.Verification;
import java.util.List;
import java.util.Locale;

/** The runs of a case file, played again. */
final class CaseFileCheck {

    private final Console console;

    CaseFileCheck(Console console) {
        this.console = console;
    }

    /** Whether a file calls itself a case file. */
    static boolean isCaseFile(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".case");
    }

    /** Plays the runs of the file again and says of each what came out; whether all match. */
    boolean check(String name) {
        Result<CaseFile> read = CaseFileReader.read(Study.path(name));
        CaseFile file = read.value().orElseThrow(() -> GameOutput.failed(read.problems()));
        if (file.newerThan(Version.number())) {
            console.err()
                    .println("caselab: " + name + " is from a newer version (model " + file.modelVersion()
                            + "). Its runs may not come out the same here; to be sure, update.");
        }
        List<Verification.Verdict> verdicts = new Verification(
                        file, ScenarioLibrary.load(console.folders()), console.folders(), Version.number())
                .verdicts();
        verdicts.forEach(this::say);
        long same = verdicts.stream()
                .filter(it -> it.outcome() == Verification.Outcome.MATCHES)
                .count();
        console.out().printf("%d of %d runs match.%n", same, verdicts.size());
        return same == verdicts.size();
    }

    private void say(Verification.Verdict verdict) {
        String why = verdict.why().isEmpty() ? "" : " (" + verdict.why() + ")";
        String run = verdict.run().id() + "  " + verdict.run().inputs().scenario() + "  ";
        String said = verdict.run().result().digest();
        console.out()
                .println(run
                        + switch (verdict.outcome()) {
                            case MATCHES -> "matches " + said;
                            case DIFFERS -> "differs: it says " + said + ", here it is " + verdict.digest() + why;
                            case NOT_PLAYED -> "cannot be played: " + verdict.why();
                        });
    }
}
