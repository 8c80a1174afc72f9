package caselab.cli;

import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.study.Goal;
import caselab.study.Stand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A plan in a scenario, and the worlds it is looked at in. */
final class PlanOptions {

    private static final int MOST_WORLDS = 1_000_000;

    @Parameters(
            index = "0",
            paramLabel = "ID|FILE",
            description = "Id of a scenario (caselab list), or a scenario file.")
    private String name = "";

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Change one thing first, as caselab run does; may be given again.")
    private List<String> sets = new ArrayList<>();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Draw worlds and luck from this seed. Without, the scenario's.")
    private String seed = "";

    @Option(names = "--worlds", paramLabel = "N", description = "How many worlds to look at.")
    private String worlds = "";

    String name() {
        return name;
    }

    /** What was set. */
    Changes changes(Console console) {
        return Changes.read(sets, Study.open(name, console.folders()));
    }

    /** The scenario, with what was set. */
    Stand stand(Console console) {
        return changes(console).stand();
    }

    long seed(Scenario scenario) {
        return seed.isEmpty() ? scenario.seed() : Numbers.seed("--seed", seed);
    }

    int worlds(int otherwise) {
        return worlds.isEmpty() ? otherwise : (int) Numbers.whole("--worlds", worlds, 2, MOST_WORLDS);
    }

    /** What it takes to repeat the work, for the head of a file. */
    Map<String, String> about(String command, Stand stand) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("program", "caselab " + Version.number());
        about.put("command", command);
        about.put("scenario", name);
        about.put("set", sets.isEmpty() ? "nothing" : String.join(", ", sets));
        about.put("seed", String.valueOf(seed(stand.scenario())));
        return about;
    }

    /** The output of this key; the scenario's first if none is named. */
    static Scenario.Output output(String option, String key, Scenario scenario) {
        if (key.isEmpty()) {
            return scenario.outputs().getFirst();
        }
        return scenario.output(key)
                .orElseThrow(() -> UserError.usage(option + ": there is no output \"" + key + "\". "
                        + Suggest.from(
                                key,
                                scenario.outputs().stream()
                                        .map(Scenario.Output::key)
                                        .toList())));
    }

    /** The levers of a list of keys with commas between. */
    static List<Lever> levers(String option, String keys, List<Lever> known) {
        return Arrays.stream(keys.split(",", -1))
                .map(String::strip)
                .distinct()
                .map(key -> known.stream()
                        .filter(lever -> lever.key().equals(key))
                        .findFirst()
                        .orElseThrow(() -> UserError.usage(option + ": there is no lever \"" + key + "\". "
                                + Suggest.from(
                                        key, known.stream().map(Lever::key).toList()))))
                .collect(Collectors.toList());
    }

    /** A goal as typed: {@code survive:104:80} or {@code cash:1e7:80}; odds in worlds of a hundred. */
    static Goal goal(String typed, Scenario scenario) {
        if (typed.isEmpty()) {
            return new Goal.Survive(scenario.weeks(), 0.8);
        }
        String[] parts = typed.split(":", -1);
        if (parts.length != 3) {
            throw UserError.usage("--goal wants WHAT:HOW-MUCH:WORLDS, for example survive:" + scenario.weeks()
                    + ":80 or " + scenario.outputs().getFirst().key() + ":1e7:80, not \"" + typed + "\".");
        }
        double odds = Numbers.whole("--goal", parts[2], 1, 100) / 100.0;
        if (parts[0].equals("survive")) {
            return new Goal.Survive((int) Numbers.whole("--goal", parts[1], 1, 5200), odds);
        }
        return new Goal.Reach(output("--goal", parts[0], scenario), number(parts[1]), odds);
    }

    private static double number(String typed) {
        boolean percent = typed.endsWith("%");
        try {
            double number = Double.parseDouble(percent ? typed.substring(0, typed.length() - 1) : typed);
            if (Double.isFinite(number)) {
                return percent ? number / 100 : number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw UserError.usage("--goal: \"" + typed + "\" is not a number. Write it like 1e7, 0.4 or 40%.");
    }
}
