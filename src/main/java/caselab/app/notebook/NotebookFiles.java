package caselab.app.notebook;

import caselab.report.page.Edition;
import caselab.report.page.NotebookReport;
import caselab.report.page.Notes;
import caselab.report.page.Page;
import caselab.report.page.Played;
import caselab.report.page.ReportFile;
import caselab.scenario.LabFolders;
import caselab.scenario.Problem;
import caselab.scenario.Result;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import caselab.workspace.CaseExchange;
import caselab.workspace.CaseFile;
import caselab.workspace.CaseFileReader;
import caselab.workspace.CaseFileWriter;
import caselab.workspace.WholeFile;
import caselab.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The notebook as files that others can open, and play again to get the same numbers. */
public final class NotebookFiles {

    /** Ending of a file that holds runs and notes. */
    static final String CASE = ".case";

    private final Workspace workspace;
    private final ScenarioLibrary library;
    private final LabFolders folders;
    private final String version;

    /**
     * Files of a workspace.
     *
     * @param version of the program that plays
     */
    public NotebookFiles(Workspace workspace, ScenarioLibrary library, LabFolders folders, String version) {
        this.workspace = workspace;
        this.library = library;
        this.folders = folders;
        this.version = version;
    }

    Workspace workspace() {
        return workspace;
    }

    /**
     * Writes a report or a {@code .case} file, as the ending of its name asks for; a page to print if it asks for
     * nothing that is known.
     *
     * @throws IOException if it cannot be written; the message says why
     */
    void write(Path file, List<Entry> entries, Locale language) throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(CASE)) {
            CaseExchange exchange = new CaseExchange(workspace);
            CaseFileWriter.write(
                    exchange.export(
                            entries.stream().map(Entry::run).distinct().toList(),
                            library,
                            folders,
                            version,
                            Optional.empty()),
                    file);
        } else {
            report(file, entries, language);
        }
        workspace.opened(file);
    }

    private void report(Path file, List<Entry> entries, Locale language) throws IOException {
        Edition edition = Edition.of(language, library);
        Page page = new NotebookReport(edition)
                .of("", entries.stream().map(this::experiment).toList(), "");
        String name = file.getFileName().toString();
        ReportFile.Kind kind = ReportFile.Kind.of(name).orElse(ReportFile.Kind.PDF);
        WholeFile.writeAll(file, ReportFile.write(kind, page, edition, name));
    }

    private NotebookReport.Experiment experiment(Entry entry) {
        Scenario scenario = entry.outcome().choices().scenario();
        Played played = Played.Order.of(
                        scenario,
                        entry.outcome().choices().values(),
                        entry.run().inputs().chance(),
                        version)
                .play(entry.run().name(), entry.run().reasons());
        Notes notes = new Notes(
                entry.writing().question(),
                entry.writing().hypothesis(),
                entry.writing().findings(),
                entry.writing().decision(),
                entry.course(scenario.outputs().getFirst().key()),
                entry.confidence());
        return new NotebookReport.Experiment(played, notes);
    }

    /**
     * Takes in what a {@code .case} file holds.
     *
     * @return how many experiments and runs were new
     * @throws IOException if it cannot be read; the message says what is wrong, and where
     */
    int take(Path file) throws IOException {
        Result<CaseFile> read = CaseFileReader.read(file);
        CaseFile content = read.value()
                .orElseThrow(() -> new IOException(read.problems().stream()
                        .findFirst()
                        .map(Problem::toString)
                        .orElse("")));
        CaseExchange.Imported taken = new CaseExchange(workspace).take(content);
        workspace.opened(file);
        return taken.added().size() + taken.entries().size();
    }
}
