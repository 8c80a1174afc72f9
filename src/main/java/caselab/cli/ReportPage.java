package caselab.cli;

import caselab.report.page.Edition;
import caselab.report.page.Extras;
import caselab.report.page.Page;
import caselab.report.page.Played;
import caselab.report.page.RunReport;
import caselab.scenario.ClassVariant;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The page that {@code caselab report} writes, and {@code caselab verify} makes again. */
final class ReportPage {

    private final Edition edition;
    private final List<String> charts;
    private final String variant;

    /**
     * Pages of one look.
     *
     * @param charts keys of the outputs in the large charts; the scenario's first if none is named
     * @param variant the code of a class; empty for none
     */
    ReportPage(Locale language, List<String> charts, String variant, Console console) {
        this.edition = Edition.of(language, ScenarioLibrary.load(console.folders()));
        this.charts = charts;
        this.variant = variant;
    }

    Edition edition() {
        return edition;
    }

    /** Plays the runs and composes the page. */
    Page of(List<Played.Order> orders) {
        List<Played.Order> ours = orders.stream().map(this::inItsClass).toList();
        Scenario scenario = same(ours);
        return new RunReport(edition).of(played(ours), outputs(scenario), Extras.of(variant));
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
        return charts.isEmpty()
                ? List.of(scenario.outputs().getFirst())
                : charts.stream()
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
