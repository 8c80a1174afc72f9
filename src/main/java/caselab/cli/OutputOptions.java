package caselab.cli;

import caselab.experiment.Experiments;
import caselab.experiment.Progress;
import caselab.report.Exportable;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How the finding of an experiment is said, and where. */
final class OutputOptions {

    @Option(names = "--format", paramLabel = "text|csv|json", description = "In words (default), or as a table.")
    private String format = "";

    @Option(names = "--language", paramLabel = "en|zh", description = "Language of the words. Without, English.")
    private String language = "en";

    @Mixin
    private WorkOptions work = new WorkOptions();

    Locale locale() {
        return locale(language);
    }

    static Locale locale(String language) {
        if (!List.of("en", "zh").contains(language)) {
            throw UserError.usage("--language: there is en and zh, not \"" + language + "\".");
        }
        return language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    /** Works out a finding and writes it. */
    void write(Console console, BiFunction<Experiments, Progress, ? extends Exportable> finding) {
        String form = form();
        locale(language);
        work.write(console, (experiments, progress) -> text(finding.apply(experiments, progress), form));
    }

    private static String text(Exportable finding, String form) {
        return switch (form) {
            case "csv" -> finding.csv();
            case "json" -> finding.json();
            default -> finding.text();
        };
    }

    /** As asked for; else as the ending of the file says; else for reading. Wrong ones are refused before the work. */
    private String form() {
        if (format.isEmpty()) {
            return work.named(".csv") ? "csv" : work.named(".json") ? "json" : "text";
        }
        if (!List.of("text", "csv", "json").contains(format)) {
            throw UserError.usage("--format: there is text, csv and json, not \"" + format + "\".");
        }
        return format;
    }
}
