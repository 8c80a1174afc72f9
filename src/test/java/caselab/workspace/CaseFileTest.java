package caselab.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.scenario.LabFolders;
import caselab.scenario.Result;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileTest {

    private static final LabFolders FOLDERS = LabFolders.below(Path.of(""));

    @TempDir
    private Path folder;

    private final ScenarioLibrary library = ScenarioLibrary.load(FOLDERS);

    private SavedRun played(Workspace workspace, double oemShare) {
        Scenario scenario =
                library.find(Samples.SCENARIO).orElseThrow().scenario().orElseThrow();
        RunInputs inputs = Samples.inputs(oemShare);
        RunResult result = Replay.result(scenario, Replay.play(scenario, inputs), "0.1.0");
        return workspace.runs().add(inputs, result, Map.of("parts", "Prices fell"), Optional.empty());
    }

    /** Two runs, the second from the first and pinned, with a note on it; a third that is not exported. */
    private CaseFile sample(Workspace workspace) {
        SavedRun first = played(workspace, 0.2);
        SavedRun second =
                played(workspace, 0.4).withParent(Optional.of(first.id())).withName("改做代工");
        workspace.runs().save(second);
        workspace.runs().pin(second.id(), Slot.B);
        Experiment entry = workspace
                .notebook()
                .begin(Samples.SCENARIO, Samples.writing())
                .withRun(second.id())
                .withPrediction(Samples.prediction());
        workspace.notebook().save(entry);
        workspace.notebook().save(workspace.notebook().begin(Samples.SCENARIO, Samples.writing()));
        played(workspace, 0.9);
        return new CaseExchange(workspace)
                .export(
                        List.of(workspace.runs().find(second.id()).orElseThrow(), first),
                        library,
                        FOLDERS,
                        "0.1.0",
                        Optional.of(new CaseFile.View(Samples.SCENARIO, "compare")));
    }

    private Path write(CaseFile content) throws IOException {
        Path file = folder.resolve("class.case");
        CaseFileWriter.write(content, file);
        return file;
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        try (Workspace workspace = Samples.open(folder)) {
            CaseFile content = sample(workspace);
            Result<CaseFile> read = CaseFileReader.read(write(content));
            assertThat(read.problems()).isEmpty();
            assertThat(read.value()).contains(content);
            assertThat(content.runs())
                    .extracting(run -> run.inputs().levers().get("oem-share"))
                    .containsExactly(0.2, 0.4);
            assertThat(content.notebook()).hasSize(1);
            assertThat(content.scenarios().getFirst().digest()).matches("[0-9a-f]{16}");
        }
    }

    @Test
    void theSameContentGivesTheSameBytesForPeopleToRead() throws IOException {
        try (Workspace workspace = Samples.open(folder)) {
            CaseFile content = sample(workspace);
            Path file = write(content);
            assertThat(CaseFileWriter.bytes(content)).isEqualTo(Files.readAllBytes(file));
            try (ZipFile zip = new ZipFile(file.toFile())) {
                String id = content.runs().getLast().id();
                assertThat(zip.stream().map(Object::toString))
                        .hasSize(7)
                        .contains("VERSION", "scenario.json", "notebook.md", "notebook.json", "view.json")
                        .contains("runs/" + id + ".json");
                assertThat(text(zip, "VERSION")).isEqualTo("case-file 1\nmodel 0.1.0\n");
                assertThat(text(zip, "notebook.md")).contains("**Question · 问题** Can we wait?", "改做代工", "巨头会停手");
                assertThat(text(zip, "runs/" + id + ".json"))
                        .contains("\n  \"name\" : \"改做代工\",\n", "\n    \"oem-share\" : 0.4\n")
                        .doesNotContain("\r");
            }
        }
    }

    private static String text(ZipFile zip, String part) throws IOException {
        return new String(
                zip.getInputStream(zip.getEntry(part)).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void anotherWorkspaceTakesItOnce() throws IOException {
        CaseFile content;
        try (Workspace workspace = Samples.open(folder.resolve("one"))) {
            content = sample(workspace);
            CaseExchange.Imported again = new CaseExchange(workspace).take(content);
            assertThat(again.added()).isEmpty();
            assertThat(again.known()).hasSize(2);
            assertThat(again.entries()).isEmpty();
        }
        try (Workspace other = Samples.open(folder.resolve("two"))) {
            SavedRun mine = played(other, 0.2);
            other.runs().delete(mine.id());
            CaseExchange.Imported taken = new CaseExchange(other).take(content);
            assertThat(taken.known()).extracting(SavedRun::id).containsExactly(mine.id());
            assertThat(taken.added()).hasSize(1);
            assertThat(taken.added().getFirst().parent()).contains(mine.id());
            assertThat(taken.added().getFirst().slot()).isEmpty();
            assertThat(taken.entries()).hasSize(1);
            assertThat(other.runs().latest(5)).hasSize(2);
            assertThat(new CaseExchange(other).take(content).added()).isEmpty();
            assertThat(other.notebook().all()).hasSize(1);
        }
    }

    @Test
    void aRunIsTheSameAgainOrNot() {
        try (Workspace workspace = Samples.open(folder)) {
            CaseFile content = sample(workspace);
            assertThat(verdicts(content, content.runs().getFirst())).containsExactly(Verification.Outcome.MATCHES);
            SavedRun run = content.runs().getFirst();
            assertThat(verdicts(
                            content,
                            with(
                                    run,
                                    new RunInputs(
                                            Samples.SCENARIO,
                                            Map.of(),
                                            run.inputs().seed(),
                                            104))))
                    .containsExactly(Verification.Outcome.DIFFERS);
            for (RunInputs cannot : List.of(
                    new RunInputs("gone", Map.of(), run.inputs().seed(), 104),
                    new RunInputs(
                            Samples.SCENARIO,
                            Map.of("oem-shar", 0.4),
                            run.inputs().seed(),
                            104),
                    new RunInputs(
                            Samples.SCENARIO,
                            Map.of("price-rule", 0.5),
                            run.inputs().seed(),
                            104),
                    Samples.inputs(7))) {
                assertThat(verdicts(content, with(run, cannot))).containsExactly(Verification.Outcome.NOT_PLAYED);
            }
        }
    }

    @Test
    void aChangedScenarioIsNamedAsTheReason() {
        try (Workspace workspace = Samples.open(folder)) {
            CaseFile content = sample(workspace);
            SavedRun run = with(content.runs().getFirst(), Samples.inputs(0.3));
            CaseFile old = new CaseFile(
                    1,
                    "0.1.0",
                    List.of(new ScenarioMark(Samples.SCENARIO, "0000000000000000")),
                    List.of(run),
                    List.of(),
                    Optional.empty());
            assertThat(new Verification(old, library, FOLDERS, "0.1.0")
                            .verdicts()
                            .getFirst()
                            .why())
                    .contains("files are not the same");
        }
    }

    private List<Verification.Outcome> verdicts(CaseFile content, SavedRun run) {
        CaseFile file = new CaseFile(1, "0.1.0", content.scenarios(), List.of(run), List.of(), Optional.empty());
        return new Verification(file, library, FOLDERS, "0.1.0")
                .verdicts().stream().map(Verification.Verdict::outcome).toList();
    }

    private static SavedRun with(SavedRun run, RunInputs inputs) {
        return new SavedRun(
                run.id(),
                run.created(),
                inputs,
                run.result(),
                run.reasons(),
                run.name(),
                run.note(),
                run.parent(),
                run.slot(),
                run.deleted());
    }
}
