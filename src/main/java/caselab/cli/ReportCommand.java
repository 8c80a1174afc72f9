package caselab.cli;

import caselab.model.Chance;
import caselab.report.page.Page;
import caselab.report.page.Played;
import caselab.report.page.ReportFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caselab report}. */
@Command(
        name = "report",
        sortOptions = false,
        description = {
            "A page on one run, or on several runs of one scenario side by side: chart, decisions, assumptions, key",
            "figures, sources, and what it takes to play the runs again (caselab verify).",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  caselab report 'below-cost-dumping?oem-share=40%%,feature-fit=25%%' --out report.pdf",
            "  caselab report below-cost-dumping 'below-cost-dumping?price-rule=match' --out compared.html --language zh",
            "  caselab run online-flash-sales --seed 7 --out run.json; caselab report run.json --out report.html",
            "  caselab report online-flash-sales --chart cumulative-sales,waiting --out charts.png",
        })
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "RUN",
            description = {
                "ID?KEY=VALUE,seed=N: a scenario with what is changed, as after --set of caselab run; or a file that",
                "caselab run --format json or caselab report wrote. The ending ? may be left out.",
            })
    private List<String> runs = new ArrayList<>();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = {
                "Write to this file; its ending says how: html, pdf, md, csv (every week of the charts) or png (a picture of",
                "each chart). It appears whole or not at all.",
            })
    private String out = "";

    @Option(names = "--language", paramLabel = "en|zh", description = "The language of the page.")
    private String language = "en";

    @Option(
            names = "--chart",
            paramLabel = "KEY,…",
            description = "What the large charts show: outputs of the scenario. Without, its first.")
    private String charts = "";

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Draw what is left to chance from this seed. Without, expected values; a file has its own.")
    private String seed = "";

    @Option(
            names = "--variant",
            paramLabel = "CODE",
            description = "Play the runs in the world of the class of this code, and print it.")
    private String variant = "";

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ReportFile.Kind kind = ReportFile.Kind.of(out)
                .orElseThrow(() -> UserError.usage("--out: name a file that ends in .html, .pdf, .md, .csv or .png."));
        Locale locale = OutputOptions.locale(language);
        Chance chance = seed.isEmpty() ? Chance.expected() : Chance.of(Numbers.seed("--seed", seed));
        runs.stream()
                .filter(run -> !seed.isEmpty() && RunName.isKept(run))
                .findFirst()
                .ifPresent(run -> {
                    throw UserError.usage("--seed: " + run
                            + " carries a run that was played, which has its own seed. Leave --seed out.");
                });
        List<Played.Order> orders = runs.stream()
                .flatMap(run -> RunName.read(run, chance, console).stream())
                .map(run -> run.order(Version.number()))
                .toList();
        ReportPage report = new ReportPage(locale, charts(), variant, console);
        Page page = report.of(orders);
        ReportFile.write(kind, page, report.edition(), out).forEach(OutputFile::write);
        return Console.OK;
    }

    private List<String> charts() {
        return charts.isEmpty()
                ? List.of()
                : Stream.of(charts.split(",", -1)).map(String::strip).distinct().toList();
    }
}
