package caselab.cli;

import caselab.experiment.search.Belief;
import caselab.report.insight.SearchText;
import caselab.report.insight.Sheet;
import caselab.study.Assumptions;
import caselab.study.Explore;
import caselab.study.Goal;
import caselab.study.Stand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code caselab believe}. */
@Command(
        name = "believe",
        sortOptions = false,
        description = "Say what one would have to believe about the world for a plan to work.",
        footerHeading = "%nExample:%n",
        footer = "  caselab believe below-cost-dumping --set oem-share=40%%")
final class BelieveCommand implements Callable<Integer> {

    private static final int WORLDS = 1000;

    private final Console console;

    @Mixin
    private PlanOptions plan = new PlanOptions();

    @Option(names = "--goal", paramLabel = "GOAL", description = "What the plan is to achieve, as for caselab rescue.")
    private String goal = "";

    @Mixin
    private OutputOptions output = new OutputOptions();

    BelieveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Stand stand = plan.stand(console);
        Goal wanted = PlanOptions.goal(goal, stand.scenario());
        int worlds = plan.worlds(WORLDS);
        long seed = plan.seed(stand.scenario());
        output.write(console, (experiments, progress) -> {
            Explore explore = new Explore(stand, experiments, worlds, seed);
            return sheet(stand, worlds, wanted, explore.belief(wanted, worlds, progress));
        });
        return Console.OK;
    }

    private Sheet sheet(Stand stand, int worlds, Goal wanted, Optional<Belief> found) {
        Map<String, String> about = plan.about("believe", stand);
        about.put("worlds", String.valueOf(worlds));
        List<List<Object>> rows = new ArrayList<>();
        found.ifPresent(belief -> {
            about.put("density", String.valueOf(belief.density()));
            about.put("coverage", String.valueOf(belief.coverage()));
            about.put("base", String.valueOf(belief.base()));
            belief.bounds()
                    .forEach(bound -> rows.add(List.of(
                            Assumptions.of(stand.scenario()).get(bound.input()).key(),
                            bound.low(),
                            bound.high(),
                            bound.without())));
        });
        SearchText text = new SearchText(stand, output.locale());
        List<String> said = new ArrayList<>(text.belief(found, wanted));
        text.moreWorlds(found, wanted).ifPresent(said::add);
        return new Sheet(
                about,
                List.of("assumption", "low", "high", "densityWithout"),
                rows,
                said);
    }
}
