package caselab.cli;

import caselab.experiment.Experiments;
import caselab.experiment.Progress;
import caselab.experiment.Tape;
import java.util.Locale;
import java.util.function.BiFunction;
import picocli.CommandLine.Option;

/** How long work is done: on how many threads, to which file, and going on where it was interrupted. */
final class WorkOptions {

    private static final int MOST_THREADS = 1024;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads play runs. Without, all there are. The figures do not depend on it.")
    private String threads = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Write to a file. It appears whole or not at all.")
    private String out = "";

    @Option(
            names = "--resume",
            description =
                    "Go on with work on this file that was interrupted. The file becomes the same, to the last byte.")
    private boolean resume;

    /** Whether the name of the file ends like this. */
    boolean named(String ending) {
        return out.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Works out a text, watched by a line on the terminal, and writes it. */
    void write(Console console, BiFunction<Experiments, Progress, String> work) {
        int count = threads.isEmpty()
                ? Runtime.getRuntime().availableProcessors()
                : (int) Numbers.whole("--threads", threads, 1, MOST_THREADS);
        if (!out.isEmpty()) {
            write(console, work, count);
        } else if (resume) {
            throw UserError.usage("--resume wants --out FILE: the file whose work is to go on.");
        } else {
            console.out().print(worked(console, work, count, Tape.none()));
        }
    }

    private void write(Console console, BiFunction<Experiments, Progress, String> work, int count) {
        OutputFile.check(out);
        try (Journal journal = Journal.of(out, resume)) {
            OutputFile.write(out, worked(console, work, count, journal));
            journal.done();
        }
    }

    private static String worked(
            Console console, BiFunction<Experiments, Progress, String> work, int count, Tape tape) {
        try (Experiments experiments = new Experiments(count, tape);
                ProgressLine line = new ProgressLine(console)) {
            return work.apply(experiments, line.progress());
        }
    }
}
