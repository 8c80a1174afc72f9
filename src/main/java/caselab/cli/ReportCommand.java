package caselab.cli;

import caselab.model.Chance;
import caselab.report.page.Edition;
import caselab.report.page.Extras;
import caselab.report.page.Notes;
import caselab.report.page.Page;
import caselab.report.page.Played;
import caselab.report.page.ReportFile;
import caselab.report.page.RunReport;
import caselab.scenario.ClassVariant;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
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
        List<Played.Order> orders = runs.stream()
                .flatMap(run -> RunName.read(run, chance, console).stream())
                .map(RunName::order)
                .map(this::inItsClass)
                .toList();
        Scenario scenario = same(orders);
        List<Scenario.Output> outputs = outputs(scenario);
        Edition edition = Edition.of(locale, ScenarioLibrary.load(console.folders()));
        Extras extras = new Extras(variant, Notes.none(), List.of(), List.of());
        Page page = new RunReport(edition).of(played(orders), outputs, extras);
        ReportFile.write(kind, page, edition, out).forEach(OutputFile::write);
        return Console.OK;
    }

    private Played.Order inItsClass(Played.Order order) {
        if (variant.isEmpty()) {
            return order;
        }
        if (!ClassVariant.isCode(variant)) {
            throw UserError.usage("--variant: \"" + variant + "\" is no class code. Use letters, digits and dashes,"
                    + " such as MILI-42.");
        }
        return order.in(ClassVariant.of(order.scenario(), variant));
    }

    private static Scenario same(List<Played.Order> orders) {
        if (orders.size() > RunReport.MOST_RUNS) {
            throw UserError.usage(
                    "one page holds at most " + RunReport.MOST_RUNS + " runs, not " + orders.size() + ".");
        }
        List<String> ids =
                orders.stream().map(order -> order.scenario().id()).distinct().toList();
        if (ids.size() > 1) {
            throw UserError.usage(
                    "the runs of one page must be of one scenario, not of " + String.join(" and ", ids) + ".");
        }
        return orders.getFirst().scenario();
    }

    private List<Scenario.Output> outputs(Scenario scenario) {
        if (charts.isEmpty()) {
            return List.of(scenario.outputs().getFirst());
        }
        return Stream.of(charts.split(",", -1))
                .map(String::strip)
                .distinct()
                .map(key -> PlanOptions.output("--chart", key, scenario))
                .toList();
    }

    /** A run alone needs no name; several are A, B, C… */
    private static List<Played> played(List<Played.Order> orders) {
        return IntStream.range(0, orders.size())
                .mapToObj(i -> orders.get(i).play(orders.size() == 1 ? "" : Character.toString('A' + i), Map.of()))
                .toList();
    }
}
