package caselab.cli;

import caselab.experiment.search.Rescue;
import caselab.experiment.search.Rescues;
import caselab.report.insight.SearchText;
import caselab.report.insight.Sheet;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.study.Explore;
import caselab.study.Goal;
import caselab.study.Stand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code caselab rescue}. */
@Command(
        name = "rescue",
        sortOptions = false,
        description =
                "Find the smallest changes, counted in detents, that meet a goal in enough worlds; or say that none does.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  caselab rescue below-cost-dumping",
            "  caselab rescue below-cost-dumping --goal survive:104:90 --levers oem-share,feature-fit",
            "  caselab rescue below-cost-dumping --goal cash:1e7:80 --lock cash-at-start --format json",
        })
final class RescueCommand implements Callable<Integer> {

    private static final int WORLDS = 100;

    private final Console console;

    @Mixin
    private PlanOptions plan = new PlanOptions();

    @Option(
            names = "--goal",
            paramLabel = "GOAL",
            description = {
                "survive:WEEKS:WORLDS, or OUTPUT:VALUE:WORLDS for an output at the end; WORLDS out of a hundred.",
                "Without, to survive to the end in 80.",
            })
    private String goal = "";

    @Option(names = "--levers", paramLabel = "A,B", description = "Levers that may move. Without, all decisions.")
    private String levers = "";

    @Option(names = "--lock", paramLabel = "C,D", description = "Levers that may not move.")
    private String lock = "";

    @Mixin
    private OutputOptions output = new OutputOptions();

    RescueCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Stand stand = plan.stand(console);
        Goal wanted = PlanOptions.goal(goal, stand.scenario());
        List<Lever> free = free(stand.scenario());
        int worlds = plan.worlds(WORLDS);
        long seed = plan.seed(stand.scenario());
        output.write(console, (experiments, progress) -> {
            Explore explore = new Explore(stand, experiments, worlds, seed);
            return sheet(explore, wanted, free, explore.rescue(free, wanted, progress));
        });
        return Console.OK;
    }

    private List<Lever> free(Scenario scenario) {
        List<Lever> chosen =
                levers.isEmpty() ? scenario.decisions() : PlanOptions.levers("--levers", levers, scenario.levers());
        List<Lever> locked = lock.isEmpty() ? List.of() : PlanOptions.levers("--lock", lock, scenario.levers());
        List<Lever> free =
                chosen.stream().filter(lever -> !locked.contains(lever)).toList();
        if (free.isEmpty()) {
            throw UserError.usage("every lever is locked; leave at least one free.");
        }
        return free;
    }

    private Sheet sheet(Explore explore, Goal wanted, List<Lever> free, Rescues rescues) {
        SearchText text = new SearchText(explore.stand(), output.locale());
        List<String> said = new ArrayList<>();
        said.add(text.goal(wanted));
        said.addAll(text.rescues(rescues, free, wanted));
        List<List<Object>> rows = new ArrayList<>();
        rescues.found().forEach(rescue -> rows.add(row("rescue", rescue, free)));
        for (Rescues.Best best : rescues.bySize()) {
            rows.add(row("best", best.effort(), best.odds(), Double.NaN, "", Lever.written(free, best.values())));
        }
        Map<String, String> about = plan.about("rescue", explore.stand());
        about.put("worlds", String.valueOf(explore.worlds()));
        about.put(
                "goal", goal.isEmpty() ? "survive:" + explore.stand().scenario().weeks() + ":80" : goal);
        about.put("tried", String.valueOf(rescues.tried()));
        List<String> columns = Stream.concat(
                        Stream.of("kind", "detents", "odds", "fresh", "confirmed"),
                        free.stream().map(Lever::key))
                .toList();
        return new Sheet(about, columns, rows, said);
    }

    private static List<Object> row(String kind, Rescue rescue, List<Lever> free) {
        return row(
                kind,
                rescue.effort(),
                rescue.odds(),
                rescue.fresh(),
                rescue.confirmed() ? "yes" : "no",
                Lever.written(free, rescue.values()));
    }

    private static List<Object> row(
            String kind, double effort, double odds, double fresh, String confirmed, List<Object> values) {
        List<Object> row = new ArrayList<>(List.of(kind, effort, odds, fresh, confirmed));
        row.addAll(values);
        return row;
    }
}
