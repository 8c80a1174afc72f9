package caselab.cli;

import caselab.scenario.ScenarioLibrary;
import caselab.workspace.CaseExchange;
import caselab.workspace.CaseFile;
import caselab.workspace.CaseFileWriter;
import caselab.workspace.SavedRun;
import caselab.workspace.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caselab export}. */
@Command(
        name = "export",
        sortOptions = false,
        description =
                "Write runs kept by the lab, and the notes on them, to a case file that others can open and verify.",
        footerHeading = "%nExample:%n",
        footer = "  caselab export k3f9 7zq1 --out class.case")
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "RUN",
            description = "Runs, by their ids or the beginnings of them (caselab runs).")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to write. It appears whole or not at all.")
    private String out = "";

    @Option(names = "--data", paramLabel = "FOLDER", description = "Where the data is. Without, the user's own folder.")
    private String data = "";

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = Kept.open(data, console)) {
            List<SavedRun> runs = Kept.named(names, workspace);
            CaseFile file = new CaseExchange(workspace)
                    .export(
                            runs,
                            ScenarioLibrary.load(console.folders()),
                            console.folders(),
                            Version.number(),
                            Optional.empty());
            CaseFileWriter.write(file, Study.path(out));
        } catch (IOException e) {
            throw UserError.failed(List.of("--out: cannot write " + out + ": " + e.getMessage() + "."));
        }
        return Console.OK;
    }
}
