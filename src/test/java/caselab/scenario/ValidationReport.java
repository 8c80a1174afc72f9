package caselab.scenario;

import caselab.model.Chance;
import caselab.model.Comparison;
import caselab.model.Differences;
import caselab.model.GoldenRun;
import caselab.model.Plan;
import caselab.model.PricingRule;
import caselab.model.ReferenceMarkets;
import caselab.model.Settings;
import caselab.model.equilibrium.GameVectors;
import caselab.model.mechanism.KernelVectors;
import caselab.model.mechanism.WeeklySimulator;
import caselab.model.theory.TheoryVectors;
import caselab.report.Finding;
import caselab.report.FindingTable;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The text of docs/validation.md, measured from beginning to end. */
final class ValidationReport {

    private final StringBuilder text = new StringBuilder();

    String text() {
        text.append("""
                # Validation

                Generated; nobody types a figure here. `mvn test -Dtest='*DocTest' -Ddocs.write=true` writes it, the same test without the
                flag fails when it is out of date. Runs are the same bits on every machine, so the figures are too.

                """);
        vectors();
        games();
        limits();
        claims();
        return text.toString();
    }

    private void vectors() {
        text.append("""
                ## Reference vectors

                Computed by other programs or to many digits; `src/test/resources/reference`. The difference is relative, the worst of all.

                | vector | what | values compared | worst difference |
                |---|---|---|---|
                """);
        row("01", "merger of brewers, nobody may go without", GameVectors::beers);
        row("03", "four power banks priced by one firm each, and by three", GameVectors::powerBanks);
        row("12", "discrete Bass diffusion", KernelVectors::bass);
        row("14", "diffusion with scarce supply, a queue and talk in it", KernelVectors::queue);
        row("15", "learning curves, with a limit and without", KernelVectors::learning);
        row("16", "supplier that sells under its own name", TheoryVectors::encroachment);
        row("20", "newsvendor", TheoryVectors::newsvendor);
        row("21", "arithmetic of predation", TheoryVectors::predation);
        row("25", "shares by order of entry", TheoryVectors::order);
        row(
                "30",
                "104 weeks of the M1",
                all -> golden("30_model_M1_reference_run", "trajectory", Settings.none(), all));
        row(
                "31",
                "208 weeks of dumping",
                all -> golden("31_model_dumping_reference_run", "trajectory_dump", Settings.none(), all));
        row(
                "31",
                "208 weeks without it",
                all -> golden("31_model_dumping_reference_run", "trajectory_nodump", peace(), all));
        row("32", "share of plain phones by quarter", ValidationReport::nokia);
    }

    private void games() {
        text.append("""

                ## Published games

                Inputs as others published them, or hard on purpose; solutions worked out apart to fifty digits.

                | file | values compared | worst difference |
                |---|---|---|
                """);
        for (String name : List.of("mergersim-horizontal", "mergersim-nested", "combinations")) {
            Differences found = new Differences();
            GameVectors.published(name, found);
            text.append("| %s | %d | %s |\n".formatted(name, found.count(), found.text()));
        }
    }

    private void row(String vector, String what, Consumer<Comparison> walk) {
        Differences found = new Differences();
        walk.accept(found);
        text.append("| %s | %s | %d | %s |\n".formatted(vector, what, found.count(), found.text()));
    }

    private static Settings peace() {
        return Settings.none()
                .with("/products/Big5000/pricing", PricingRule.BEST_RESPONSE.ordinal())
                .with("/products/Big5000/priceCeiling", Double.POSITIVE_INFINITY);
    }

    private static void golden(String name, String output, Settings settings, Comparison comparison) {
        JsonNode vector = ReferenceMarkets.vector(name);
        Plan plan = Plan.compile(ReferenceMarkets.market(vector.get("inputs")));
        GoldenRun.walk(
                WeeklySimulator.play(
                        plan,
                        plan.numbers(settings),
                        Chance.expected(),
                        plan.market().weeks()),
                vector.get("outputs").get(output),
                comparison);
    }

    private static void nokia(Comparison comparison) {
        Plan plan = Plan.compile(ReferenceMarkets.market(
                ReferenceMarkets.vector("32_model_platform_nokia").get("inputs")));
        NokiaPathTest.walk(WeeklySimulator.play(plan), "model_share_by_quarter", comparison);
        double[] off = plan.numbers(Settings.none().with("/segments/all/networkEffect", 0));
        NokiaPathTest.walk(
                WeeklySimulator.play(plan, off, Chance.expected(), plan.market().weeks()),
                "without_platform_effect",
                comparison);
    }

    private void limits() {
        text.append("""

                ## Limits, measured

                What docs/model.md says of them in words.

                Hunger marketing (`online-flash-sales`). Holding back sells more in two years than supply without limit if the buzz of the
                queue, `waitingBuzz`, is above

                | weekly release | flips at |
                |---|---|
                """);
        text.append("| as in the case: 60,000 growing 4%% a week to 150,000 | %s |\n"
                .formatted(two(MeasuredLimits.flipOfTheCase())));
        text.append("| the best one that never changes | %s |\n"
                .formatted(two(MeasuredLimits.flipOfTheBestConstantRelease())));
        text.append("""

                Dumping (`below-cost-dumping`). Weeks in which the last small maker and MiLi leave, if buyers mind prices less: price
                sensitivities .04, .11 and .07 per yuan instead of .05, .16 and .10. Base utilities are lowered so that a product at the price
                named is liked as before; fixed costs are left, or scaled by what margins gain in peace.

                | buyers | fixed costs | small makers | MiLi |
                |---|---|---|---|
                """);
        text.append("| as told | as told ")
                .append(MeasuredLimits.exits(Settings.none()).text())
                .append('\n');
        for (double price : new double[] {70, 80, 90}) {
            String buyers = "| softer, same at %.0f yuan | ".formatted(price);
            text.append(buyers)
                    .append("as told ")
                    .append(MeasuredLimits.exits(MeasuredLimits.softer(price)).text())
                    .append('\n');
            text.append(buyers)
                    .append("scaled ")
                    .append(MeasuredLimits.exits(MeasuredLimits.softerWithCosts(price))
                            .text())
                    .append('\n');
        }
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private void claims() {
        long held = Shipped.LIBRARY.scenarios().stream()
                .flatMap(s -> Finding.of(s).stream())
                .filter(Finding::holds)
                .count();
        long all = Shipped.LIBRARY.scenarios().stream()
                .mapToLong(s -> s.claims().size())
                .sum();
        text.append("\n## Claims\n\n%d of %d hold. `caselab claims` runs them.\n".formatted(held, all));
        for (Scenario scenario : Shipped.LIBRARY.scenarios()) {
            text.append("\n### ").append(scenario.id()).append("\n\n");
            text.append(new FindingTable(Finding.of(scenario), Locale.ENGLISH).markdown());
        }
    }
}
