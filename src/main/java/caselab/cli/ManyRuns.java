package caselab.cli;

import caselab.experiment.Future;
import caselab.experiment.Question;
import caselab.experiment.ResultTable;
import caselab.report.TableFile;
import caselab.report.TableRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands have in common that play many runs and write a table of them. */
final class ManyRuns {

    /** The most runs of one command. */
    static final int MOST_RUNS = 1_000_000;

    @Option(
            names = "--format",
            paramLabel = "csv|json",
            description = "How the table is written; without, as the name of the file says, else CSV.")
    private String format = "";

    @Mixin
    private WorkOptions work = new WorkOptions();

    /** Plays the futures and writes the table that is made of their figures. */
    void play(Console console, Question question, List<Future> futures, Function<ResultTable, TableRecord> record) {
        boolean json = json();
        work.write(
                console,
                (experiments, progress) -> text(
                        record.apply(
                                experiments.play(question, futures, progress).table()),
                        json));
    }

    private static String text(TableRecord record, boolean json) {
        StringWriter text = new StringWriter();
        try {
            if (json) {
                TableFile.json(record, text);
            } else {
                TableFile.csv(record, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory is always written
        }
        return text.toString();
    }

    private boolean json() {
        return switch (format) {
            case "" -> work.named(".json");
            case "csv" -> false;
            case "json" -> true;
            default -> throw UserError.usage("--format: there is csv and json, not \"" + format + "\".");
        };
    }
}
