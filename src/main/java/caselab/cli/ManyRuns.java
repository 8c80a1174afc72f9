package caselab.cli;

import caselab.experiment.Experiments;
import caselab.experiment.Future;
import caselab.experiment.Question;
import caselab.experiment.ResultTable;
import caselab.report.TableFile;
import caselab.report.TableRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import picocli.CommandLine.Option;

/** What commands that play many runs have in common: threads, where the table goes, and going on with it. */
final class ManyRuns {

    /** The most runs of one command. */
    static final int MOST_RUNS = 1_000_000;

    private static final int MOST_THREADS = 256;
    private static final int CHUNK = 4096;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Number of threads; all processors without. The figures do not depend on it.")
    private String threads = "";

    @Option(
            names = "--format",
            paramLabel = "csv|json",
            description = "How the table is written; without, as the name of the file says, else CSV.")
    private String format = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Write to a file. It appears whole or not at all.")
    private String out = "";

    @Option(
            names = "--resume",
            description =
                    "Go on with work on this file that was interrupted. The file becomes the same, to the last byte.")
    private boolean resume;

    /** Plays the futures and writes the table that is made of their figures. */
    void play(Console console, Question question, List<Future> futures, Function<ResultTable, TableRecord> record)
            throws IOException {
        boolean json = json();
        int count = threads.isEmpty()
                ? Runtime.getRuntime().availableProcessors()
                : (int) Numbers.whole("--threads", threads, 1, MOST_THREADS);
        if (resume && out.isEmpty()) {
            throw UserError.usage("--resume wants --out FILE: the file whose work is to go on.");
        }
        Optional<Journal> journal = out.isEmpty() ? Optional.empty() : Optional.of(journal(question, futures));
        List<double[]> rows = rows(console, question, futures, count, journal);
        write(console, record.apply(table(question, futures, rows)), json);
        if (journal.isPresent()) {
            journal.get().close();
        }
    }

    private Journal journal(Question question, List<Future> futures) {
        String first = futures.isEmpty() ? "" : futures.getFirst().toString() + futures.getLast();
        String keys =
                question.figures().stream().map(figure -> figure.key()).toList().toString();
        return new Journal(
                out,
                "caselab %s, %d runs of %d weeks, %s, %s"
                        .formatted(Version.number(), futures.size(), question.weeks(), keys, first));
    }

    private List<double[]> rows(
            Console console, Question question, List<Future> futures, int count, Optional<Journal> journal)
            throws IOException {
        List<double[]> rows = new ArrayList<>(journal.isPresent() ? opened(journal.get()) : List.of());
        try (Experiments experiments = new Experiments(count, 0);
                ProgressLine line = new ProgressLine(console)) {
            line.progress().expect(futures.size() - rows.size());
            while (rows.size() < futures.size()) {
                int to = Math.min(futures.size(), rows.size() + CHUNK);
                List<double[]> played = rows(experiments
                        .play(question, futures.subList(rows.size(), to))
                        .table());
                rows.addAll(played);
                if (journal.isPresent()) {
                    journal.get().add(played);
                }
                line.progress().advance(played.size());
            }
        }
        return rows;
    }

    private List<double[]> opened(Journal journal) {
        try {
            return journal.open(resume);
        } catch (IOException e) {
            throw UserError.failed(
                    List.of("--out: cannot write beside " + out + ": check the folder and its permissions."));
        }
    }

    private static List<double[]> rows(ResultTable table) {
        return IntStream.range(0, table.size())
                .mapToObj(row -> table.columns().stream()
                        .mapToDouble(column -> column.at(row))
                        .toArray())
                .toList();
    }

    private static ResultTable table(Question question, List<Future> futures, List<double[]> rows) {
        double[][] values = new double[question.figures().size()][futures.size()];
        for (int row = 0; row < futures.size(); row++) {
            for (int k = 0; k < values.length; k++) {
                values[k][row] = rows.get(row)[k];
            }
        }
        return ResultTable.of(futures, question.figures(), values);
    }

    private void write(Console console, TableRecord record, boolean json) throws IOException {
        StringWriter text = new StringWriter();
        if (json) {
            TableFile.json(record, text);
        } else {
            TableFile.csv(record, text);
        }
        if (out.isEmpty()) {
            console.out().print(text);
        } else {
            OutputFile.write(out, text.toString());
        }
    }

    private boolean json() {
        return switch (format) {
            case "" -> out.toLowerCase(Locale.ROOT).endsWith(".json");
            case "csv" -> false;
            case "json" -> true;
            default -> throw UserError.usage("--format: there is csv and json, not \"" + format + "\".");
        };
    }
}
