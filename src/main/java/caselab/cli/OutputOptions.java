package caselab.cli;

import caselab.experiment.Experiments;
import caselab.report.insight.Sheet;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How the finding of an experiment is said, and where, and on how many threads it is worked out. */
final class OutputOptions {

    private static final int MOST_THREADS = 1024;

    @Option(names = "--format", paramLabel = "text|csv|json", description = "In words (default), or as a table.")
    private String format = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Write to a file. It appears whole or not at all.")
    private String out = "";

    @Option(names = "--language", paramLabel = "en|zh", description = "Language of the words. Without, English.")
    private String language = "en";

    @Option(names = "--threads", paramLabel = "N", description = "How many threads play runs. Without, all there are.")
    private String threads = "";

    Locale locale() {
        return locale(language);
    }

    static Locale locale(String language) {
        if (!List.of("en", "zh").contains(language)) {
            throw UserError.usage("--language: there is en and zh, not \"" + language + "\".");
        }
        return language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    Experiments experiments() {
        return threads.isEmpty()
                ? Experiments.onAllProcessors()
                : new Experiments((int) Numbers.whole("--threads", threads, 1, MOST_THREADS));
    }

    void write(Sheet sheet, Console console) {
        String text = switch (form()) {
            case "csv" -> sheet.csv();
            case "json" -> sheet.json();
            default -> sheet.text();
        };
        if (out.isEmpty()) {
            console.out().print(text);
        } else {
            OutputFile.write(out, text);
        }
    }

    /** As asked for; else as the ending of the file says; else for reading. Wrong ones are refused before the work. */
    String form() {
        if (format.isEmpty()) {
            String name = out.toLowerCase(Locale.ROOT);
            return name.endsWith(".csv") ? "csv" : name.endsWith(".json") ? "json" : "text";
        }
        if (!List.of("text", "csv", "json").contains(format)) {
            throw UserError.usage("--format: there is text, csv and json, not \"" + format + "\".");
        }
        return format;
    }
}
