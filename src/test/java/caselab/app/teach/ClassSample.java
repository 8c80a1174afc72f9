package caselab.app.teach;

import caselab.report.Program;
import caselab.scenario.Scenario;
import caselab.workspace.CaseFile;
import caselab.workspace.CaseFileWriter;
import caselab.workspace.Experiment;
import caselab.workspace.Prediction;
import caselab.workspace.Replay;
import caselab.workspace.RunInputs;
import caselab.workspace.SavedRun;
import caselab.workspace.ScenarioMark;
import caselab.workspace.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A class of six with a run each, as files. */
public final class ClassSample {

    private static final Instant THEN = Instant.parse("2025-03-03T10:00:00Z");

    private ClassSample() {}

    /** Opens the class's files in a view. */
    public static void open(TeachView view, Path folder, Scenario scenario) {
        view.debrief().open(files(folder, scenario, ""));
    }

    /** Writes the class's files, played in the world of this code. */
    static List<Path> files(Path folder, Scenario scenario, String code) {
        folder.toFile().mkdirs();
        List<Path> files = new ArrayList<>();
        files.add(file(folder, scenario, "Lin", Map.of("oem-share", .4), code, 2e6));
        files.add(file(folder, scenario, "Chen", Map.of("price-rule", 0.0), code, 9e6));
        files.add(file(folder, scenario, "Wu", Map.of("feature-fit", 1.0), code, 0));
        files.add(file(folder, scenario, "Zhao", Map.of("oem-share", .6), code, 3e6));
        files.add(file(folder, scenario, "Sun", Map.of("research-share", 0.0), code, 1e6));
        files.add(file(folder, scenario, "Qian", Map.of("price-rule", 0.0, "research-share", 0.0), code, 0));
        return files;
    }

    /** Writes one run with what was expected of it; 0 for no expectation. */
    static Path file(
            Path folder, Scenario scenario, String student, Map<String, Double> levers, String code, double expected) {
        RunInputs inputs = new RunInputs(scenario.id(), levers, OptionalLong.empty(), scenario.weeks(), code);
        var result = Replay.result(scenario, Replay.play(scenario, inputs), Program.version());
        SavedRun run = new SavedRun(
                "run-" + student.toLowerCase(java.util.Locale.ROOT),
                THEN,
                inputs,
                result,
                Map.of(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                false);
        Optional<Prediction> prediction = expected == 0
                ? Optional.empty()
                : Optional.of(new Prediction("cash", Shape.values()[0], List.of(), expected, 3, "", THEN));
        Experiment entry = new Experiment(
                "entry-" + student.toLowerCase(java.util.Locale.ROOT),
                THEN,
                scenario.id(),
                Optional.of(run.id()),
                Experiment.Writing.none(),
                prediction,
                Optional.empty(),
                false);
        CaseFile content = new CaseFile(
                CaseFile.FORMAT,
                Program.version(),
                List.of(new ScenarioMark(scenario.id(), "")),
                List.of(run),
                List.of(entry),
                Optional.empty());
        Path file = folder.resolve(student + ".case");
        try {
            CaseFileWriter.write(content, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
