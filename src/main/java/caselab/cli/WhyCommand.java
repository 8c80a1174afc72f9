package caselab.cli;

import caselab.experiment.attribution.Explanation;
import caselab.experiment.attribution.Shares;
import caselab.model.Chance;
import caselab.report.insight.Sheet;
import caselab.report.insight.WhyText;
import caselab.scenario.Scenario;
import caselab.study.Comparison;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caselab why}. */
@Command(
        name = "why",
        sortOptions = false,
        description =
                "Explain why two runs of a scenario end differently: what made the difference, when, and through what.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  caselab why below-cost-dumping \"below-cost-dumping?oem-share=40%%,research-share=10%%\"",
            "  caselab why before.json after.json --metric cash --format csv",
        })
final class WhyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "RUN_A",
            description = "SCENARIO?lever=value,seed=N, or a file that carries a run.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "RUN_B", description = "The run that is compared with it.")
    private String second = "";

    @Option(names = "--metric", paramLabel = "OUTPUT", description = "An output of the scenario. Without, its first.")
    private String metric = "";

    @Mixin
    private OutputOptions output = new OutputOptions();

    WhyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RunName before = RunName.one(first, Chance.expected(), console);
        RunName after = RunName.one(second, before.chance(), console);
        Comparison comparison = comparison(before, after);
        Scenario.Output wanted =
                PlanOptions.output("--metric", metric, before.stand().scenario());
        output.write(console, (experiments, progress) -> {
            Explanation why = comparison.explainer(wanted, experiments).explain(comparison.difference(), progress);
            return sheet(before, after, comparison, wanted, why);
        });
        return Console.OK;
    }

    private static Comparison comparison(RunName before, RunName after) {
        if (!before.stand().scenario().id().equals(after.stand().scenario().id())) {
            throw UserError.usage("the runs are of different scenarios, " + before.scenario() + " and "
                    + after.scenario() + "; there is no common ground to explain from.");
        }
        if (before.weeks() != after.weeks()) {
            throw UserError.usage("one run has " + before.weeks() + " weeks and the other " + after.weeks()
                    + ". Play both for as long.");
        }
        Comparison comparison =
                new Comparison(before.stand(), after.stand(), before.chance(), after.chance(), before.weeks());
        int players = comparison.difference().players().size();
        if (players > Comparison.MOST) {
            throw UserError.usage(players + " changes are too many to explain one by one; at most " + Comparison.MOST
                    + ". Compare in two steps.");
        }
        return comparison;
    }

    private Sheet sheet(RunName before, RunName after, Comparison comparison, Scenario.Output wanted, Explanation why) {
        WhyText text = new WhyText(comparison, why, output.locale());
        List<String> said = new ArrayList<>(List.of(text.title()));
        if (!why.difference().nothing()) {
            said.addAll(text.sources());
            said.addAll(text.moments());
            said.addAll(text.carriers(comparison.map(wanted)));
            said.addAll(text.certainty());
        }
        said.add(text.footer());
        Map<String, String> about = new LinkedHashMap<>();
        about.put("program", "caselab " + Version.number());
        about.put("command", "why");
        about.put("before", before.said());
        about.put("after", after.said());
        about.put("metric", wanted.key());
        about.put("weeks", String.valueOf(comparison.weeks()));
        return new Sheet(about, List.of("player", "share", "alone", "standardError", "decisiveWeek"), rows(why), said);
    }

    private static List<List<Object>> rows(Explanation why) {
        Shares shares = why.shares();
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < shares.players(); i++) {
            rows.add(List.of(
                    why.difference().players().get(i).key(),
                    shares.of(i, why.end()),
                    shares.alone(i, why.end()),
                    shares.standardError(i, why.end()),
                    why.decisive().get(i).isPresent()
                            ? (double) why.decisive().get(i).getAsInt()
                            : Double.NaN));
        }
        return rows;
    }
}
