package caselab.app.teach;

import caselab.model.Digest;
import caselab.model.Trajectory;
import caselab.scenario.Problem;
import caselab.scenario.Result;
import caselab.scenario.Scenario;
import caselab.workspace.CaseFile;
import caselab.workspace.CaseFileReader;
import caselab.workspace.Prediction;
import caselab.workspace.Replay;
import caselab.workspace.SavedRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opens the files of a class together: every run of one scenario is played again. */
final class ClassFiles {

    /** What is left out or should be looked at, and why. */
    enum Kind {
        /** The file cannot be read. */
        UNREADABLE,
        /** It has no run of this scenario. */
        OTHER_CASE,
        /** A run cannot be played here. */
        NOT_PLAYED,
        /** A run came out with other numbers than it was kept with. */
        OTHER_NUMBERS,
        /** It was played in the world of another class. */
        OTHER_CLASS
    }

    /** Something to say about a file. */
    record Remark(Kind kind, String student, String detail) {}

    /** What was found. */
    record Opened(List<ClassRun> runs, List<Remark> remarks) {
        Opened {
            runs = List.copyOf(runs);
            remarks = List.copyOf(remarks);
        }
    }

    private final Scenario told;
    private final String code;
    private final List<ClassRun> runs = new ArrayList<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();

    private ClassFiles(Scenario told, String code) {
        this.told = told;
        this.code = code;
    }

    /**
     * Opens files.
     *
     * @param told the case as told, of which runs are wanted
     * @param code of the class; a run of another class is remarked upon, and taken
     */
    static Opened open(List<Path> files, Scenario told, String code) {
        ClassFiles opening = new ClassFiles(told, code);
        files.forEach(opening::open);
        return new Opened(opening.runs, List.copyOf(opening.remarks));
    }

    private void open(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.case$", "");
        Result<CaseFile> read = CaseFileReader.read(file);
        if (read.value().isEmpty() || !read.problems().isEmpty()) {
            String first =
                    read.problems().stream().findFirst().map(Problem::message).orElse("");
            remarks.add(new Remark(Kind.UNREADABLE, name, first));
            return;
        }
        CaseFile content = read.value().get();
        List<SavedRun> ours = content.runs().stream()
                .filter(run -> run.inputs().scenario().equals(told.id()))
                .toList();
        if (ours.isEmpty()) {
            remarks.add(new Remark(Kind.OTHER_CASE, name, ""));
        }
        ours.forEach(run -> play(name, run, prediction(content, run)));
    }

    private static Optional<Prediction> prediction(CaseFile content, SavedRun run) {
        return content.notebook().stream()
                .filter(entry -> entry.run().filter(run.id()::equals).isPresent())
                .flatMap(entry -> entry.prediction().stream())
                .reduce((_, last) -> last);
    }

    private void play(String student, SavedRun saved, Optional<Prediction> prediction) {
        Optional<String> obstacle = Replay.obstacle(told, saved.inputs());
        if (obstacle.isPresent()) {
            remarks.add(new Remark(Kind.NOT_PLAYED, student, obstacle.get()));
            return;
        }
        Trajectory run = Replay.play(told, saved.inputs());
        if (!Digest.of(run).equals(saved.result().digest())) {
            remarks.add(new Remark(Kind.OTHER_NUMBERS, student, ""));
        }
        if (!saved.inputs().variant().equals(code)) {
            remarks.add(new Remark(Kind.OTHER_CLASS, student, saved.inputs().variant()));
        }
        runs.add(new ClassRun(student, Replay.world(told, saved.inputs()), saved, prediction, run));
    }
}
