package caselab.cli;

import caselab.model.Chance;
import caselab.model.Plan;
import caselab.model.SegmentParameter;
import caselab.model.Settings;
import caselab.model.mechanism.WeeklySimulator;
import caselab.report.RunCsv;
import caselab.report.RunJson;
import caselab.report.RunRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caselab run}. */
@Command(
        name = "run",
        sortOptions = false,
        description =
                "Play a scenario once and say what came of it. The same command gives the same numbers, to the last bit.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  caselab run below-cost-dumping --set oem-share=40%%",
            "  caselab run below-cost-dumping --set price-rule=hold --set /firms/mili/cash=2e7",
            "  caselab run online-flash-sales --seed 7 --format csv --out run.csv",
            "  caselab run my/scenario.json --weeks 52 --format json",
        })
final class RunCommand implements Callable<Integer> {

    private static final int MOST_WEEKS = 5200;
    private static final double SUM_TOLERANCE = 1e-9;

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "ID|FILE",
            description = "Id of a scenario (caselab list), or a scenario or world file.")
    private String name = "";

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = {
                "Change one thing; may be given again. KEY is a lever or assumption of the scenario (caselab show ID),",
                "or a path into the market, such as /products/m1/price, /firms/mili/cash or /products/mili/pricing.",
                "VALUE is a number, a percentage for a share, or the name of a choice or detent.",
            })
    private List<String> sets = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Draw what is left to chance from this seed. Without, expected values.")
    private String seed = "";

    @Option(
            names = "--weeks",
            paramLabel = "N",
            description = "Length of the run, 1 to 5200 weeks. Without, the scenario's own.")
    private String weeks = "";

    @Option(
            names = "--format",
            paramLabel = "csv|json",
            description = "Every series, week by week, in place of the summary.")
    private String format = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Write to a file. It appears whole or not at all.")
    private String out = "";

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Format form = Format.of(format, out);
        int length = weeks.isEmpty() ? 0 : (int) Numbers.whole("--weeks", weeks, 1, MOST_WEEKS);
        Chance chance = seed.isEmpty() ? Chance.expected() : Chance.of(Numbers.seed("--seed", seed));
        Study study = Study.open(name, console.folders());
        Changes changes = Changes.read(sets, study);
        RunRecord run = play(changes, chance, length == 0 ? study.weeks() : length);
        String text = render(form, changes, run);
        if (out.isEmpty()) {
            console.out().print(text);
        } else {
            OutputFile.write(out, text);
        }
        return Console.OK;
    }

    private static RunRecord play(Changes changes, Chance chance, int weeks) {
        Study study = changes.study();
        Settings settings = changes.settings();
        double[] numbers = study.plan().numbers(settings);
        checkWeights(study.plan(), numbers);
        return new RunRecord(
                Version.number(),
                study.name(),
                changes.typedLevers(),
                settings,
                changes.paths(),
                chance,
                WeeklySimulator.play(study.plan(), numbers, chance, weeks));
    }

    private static void checkWeights(Plan plan, double[] numbers) {
        double sum = 0;
        for (int s = 0; s < plan.segments(); s++) {
            sum += numbers[plan.segment(SegmentParameter.WEIGHT) + s];
        }
        if (Math.abs(sum - 1) > SUM_TOLERANCE) {
            throw UserError.usage("the segments' weights then sum to " + Figures.plain(sum)
                    + ". They must sum to 1: set the others too.");
        }
    }

    private static String render(Format form, Changes changes, RunRecord run) throws IOException {
        StringWriter text = new StringWriter();
        switch (form) {
            case CSV -> RunCsv.write(run.trajectory(), text);
            case JSON -> RunJson.write(run, text);
            case SUMMARY -> text.write(new Summary(changes, run).text());
        }
        return text.toString();
    }

    private enum Format {
        SUMMARY,
        CSV,
        JSON;

        /** As asked for; else as the ending of the file says; else for reading. */
        static Format of(String asked, String file) {
            if (asked.isEmpty()) {
                String name = file.toLowerCase(Locale.ROOT);
                return name.endsWith(".csv") ? CSV : name.endsWith(".json") ? JSON : SUMMARY;
            }
            return switch (asked) {
                case "csv" -> CSV;
                case "json" -> JSON;
                default -> throw UserError.usage("--format: there is csv and json, not \"" + asked + "\".");
            };
        }
    }
}
