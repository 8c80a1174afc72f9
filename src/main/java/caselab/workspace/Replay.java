package caselab.workspace;

import caselab.model.Digest;
import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.model.mechanism.WeeklySimulator;
import caselab.model.metric.Milestone;
import caselab.scenario.ClassVariant;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Plays a run from its inputs. */
public final class Replay {

    private Replay() {}

    /**
     * Why a run cannot be played in a scenario: a lever there is not, or a value it cannot take; empty if it can. The
     * sentence names the lever, the value and what is allowed.
     */
    public static Optional<String> obstacle(Scenario scenario, RunInputs inputs) {
        return inputs.levers().entrySet().stream()
                .flatMap(entry -> obstacle(scenario, entry.getKey(), entry.getValue()).stream())
                .findFirst();
    }

    private static Optional<String> obstacle(Scenario scenario, String key, double value) {
        Optional<Lever> lever = scenario.lever(key);
        if (lever.isEmpty()) {
            return Optional.of(scenario.id() + " has no lever " + key + ". There is "
                    + String.join(
                            ", ", scenario.levers().stream().map(Lever::key).toList()) + ".");
        }
        boolean allowed = value >= lever.get().low()
                && value <= lever.get().high()
                && (!lever.get().isChoice() || value == Math.rint(value));
        return allowed
                ? Optional.empty()
                : Optional.of("%s: %s is out of range. It may go from %s to %s."
                        .formatted(key, value, lever.get().low(), lever.get().high()));
    }

    /** What the market's numbers become; every lever must be known and in range, see {@link #obstacle}. */
    public static Settings settings(Scenario scenario, Map<String, Double> levers) {
        Settings settings = Settings.none();
        for (Lever lever : scenario.levers()) {
            Double value = levers.get(lever.key());
            if (value != null) {
                settings = settings.with(lever.settings(value));
            }
        }
        return settings;
    }

    /** The world it was played in: that of a class, or the case as told, which is what must be given. */
    public static Scenario world(Scenario told, RunInputs inputs) {
        return ClassVariant.world(told, inputs.variant());
    }

    /** Plays the run, given the case as told. */
    public static Trajectory play(Scenario told, RunInputs inputs) {
        Scenario scenario = world(told, inputs);
        double[] numbers = scenario.plan().numbers(settings(scenario, inputs.levers()));
        return WeeklySimulator.play(scenario.plan(), numbers, inputs.chance(), inputs.weeks());
    }

    /** What came of a run, to be kept with it. */
    public static RunResult result(Scenario scenario, Trajectory run, String modelVersion) {
        Map<String, Double> figures = new TreeMap<>();
        for (Scenario.Output output : scenario.outputs()) {
            figures.put(output.key(), output.metric().weekly().at(run, output.index(), run.weeks() - 1));
        }
        OptionalInt out = new Milestone.FirstExit(List.of(scenario.firm())).week(run);
        return new RunResult(modelVersion, Digest.of(run), figures, out);
    }
}
