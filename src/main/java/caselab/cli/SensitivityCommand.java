package caselab.cli;

import caselab.experiment.Progress;
import caselab.experiment.sensitivity.HeatMap;
import caselab.experiment.sensitivity.SobolIndices;
import caselab.experiment.sensitivity.Tornado;
import caselab.report.insight.SensitivityText;
import caselab.report.insight.Sheet;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.study.Assumptions;
import caselab.study.Explore;
import caselab.study.Goal;
import caselab.study.Stand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code caselab sensitivity}. */
@Command(
        name = "sensitivity",
        sortOptions = false,
        description = "Say which assumptions matter most for how a plan ends, or where two levers tip it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  caselab sensitivity below-cost-dumping --set oem-share=40%%",
            "  caselab sensitivity below-cost-dumping --sobol --metric cash --format csv",
            "  caselab sensitivity below-cost-dumping --map oem-share,feature-fit --out map.csv",
        })
final class SensitivityCommand implements Callable<Integer> {

    private static final int WORLDS = 100;

    private final Console console;

    @Mixin
    private PlanOptions plan = new PlanOptions();

    @Option(names = "--metric", paramLabel = "OUTPUT", description = "An output of the scenario. Without, its first.")
    private String metric = "";

    @Option(names = "--tornado", description = "One assumption at a time, low and high (default).")
    private boolean tornado;

    @Option(names = "--sobol", description = "Shares of the variance over all plausible worlds.")
    private boolean sobol;

    @Option(names = "--points", paramLabel = "N", description = "Base points of --sobol, 16 to 65536. Without, 1024.")
    private String points = "1024";

    @Option(names = "--map", paramLabel = "A,B", description = "Odds of a goal over two levers.")
    private String map = "";

    @Option(names = "--cells", paramLabel = "N", description = "Cells of --map each way, 2 to 201. Without, 21.")
    private String cells = "21";

    @Option(
            names = "--goal",
            paramLabel = "GOAL",
            description = "Goal of --map, such as survive:104:80 or cash:1e7:50. Without, to survive.")
    private String goal = "";

    @Mixin
    private OutputOptions output = new OutputOptions();

    SensitivityCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if ((tornado ? 1 : 0) + (sobol ? 1 : 0) + (map.isEmpty() ? 0 : 1) > 1) {
            throw UserError.usage("choose one of --tornado, --sobol and --map.");
        }
        Stand stand = plan.stand(console);
        int worlds = plan.worlds(WORLDS);
        long seed = plan.seed(stand.scenario());
        output.write(
                console, (experiments, progress) -> sheet(new Explore(stand, experiments, worlds, seed), progress));
        return Console.OK;
    }

    private Sheet sheet(Explore explore, Progress progress) {
        SensitivityText text = new SensitivityText(explore.stand().scenario(), output.locale());
        if (!map.isEmpty()) {
            return map(explore, text, progress);
        }
        Scenario.Output wanted =
                PlanOptions.output("--metric", metric, explore.stand().scenario());
        return sobol ? sobol(explore, wanted, text, progress) : tornado(explore, wanted, text, progress);
    }

    private Sheet tornado(Explore explore, Scenario.Output wanted, SensitivityText text, Progress progress) {
        List<Lever> levers = explore.stand().scenario().assumptions().stream()
                .filter(lever -> !lever.isChoice())
                .toList();
        Tornado found = explore.tornado(wanted, levers, progress);
        List<List<Object>> rows = new ArrayList<>();
        found.bars()
                .forEach(bar -> rows.add(List.of(
                        bar.input().key(),
                        bar.input().low(),
                        bar.input().present(),
                        bar.input().high(),
                        bar.atLow(),
                        found.present(),
                        bar.atHigh())));
        Map<String, String> about = about("sensitivity --tornado", explore);
        about.put("metric", wanted.key());
        return new Sheet(
                about,
                List.of("assumption", "low", "present", "high", "atLow", "atPresent", "atHigh"),
                rows,
                text.tornado(found, wanted));
    }

    private Sheet sobol(Explore explore, Scenario.Output wanted, SensitivityText text, Progress progress) {
        int base = (int) Numbers.whole("--points", points, 16, 65_536);
        SobolIndices found = explore.sobol(wanted, base, progress);
        List<String> keys = Assumptions.of(explore.stand().scenario()).stream()
                .map(input -> input.key())
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            SobolIndices.Index first = found.first().get(i);
            SobolIndices.Index total = found.total().get(i);
            rows.add(List.of(
                    keys.get(i), first.value(), first.low(), first.high(), total.value(), total.low(), total.high()));
        }
        Map<String, String> about = about("sensitivity --sobol", explore);
        about.put("metric", wanted.key());
        about.put("points", points);
        about.put("mean", String.valueOf(found.mean()));
        about.put("variance", String.valueOf(found.variance()));
        return new Sheet(
                about,
                List.of("assumption", "first", "firstLow", "firstHigh", "total", "totalLow", "totalHigh"),
                rows,
                text.sobol(found, wanted));
    }

    private Sheet map(Explore explore, SensitivityText text, Progress progress) {
        Scenario scenario = explore.stand().scenario();
        List<Lever> axes = PlanOptions.levers("--map", map, scenario.levers());
        if (axes.size() != 2) {
            throw UserError.usage("--map wants two levers with a comma between, not \"" + map + "\".");
        }
        int each = (int) Numbers.whole("--cells", cells, 2, 201);
        Goal wanted = PlanOptions.goal(goal, scenario);
        HeatMap found = explore.heatMap(axes.get(0), axes.get(1), each, wanted, progress, _ -> {});
        List<List<Object>> rows = new ArrayList<>();
        double[] across = found.across();
        double[] up = found.up();
        for (int y = 0; y < up.length; y++) {
            for (int x = 0; x < across.length; x++) {
                rows.add(List.of(axes.get(0).written(across[x]), axes.get(1).written(up[y]), found.at(x, y)));
            }
        }
        Map<String, String> about = about("sensitivity --map " + map, explore);
        about.put("goal", goal.isEmpty() ? "survive" : goal);
        return new Sheet(about, List.of(axes.get(0).key(), axes.get(1).key(), "odds"), rows, List.of(text.map(found)));
    }

    private Map<String, String> about(String command, Explore explore) {
        Map<String, String> about = plan.about(command, explore.stand());
        about.put("worlds", String.valueOf(explore.worlds()));
        return about;
    }
}
