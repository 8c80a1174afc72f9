package caselab.study;

import caselab.experiment.sampling.Worlds;
import caselab.model.Settings;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the levers of a scenario stand. Immutable.
 *
 * @param values of levers away from their baseline, by key
 * @param raw numbers of the market set by path, which have the last word
 */
public record Stand(Scenario scenario, Map<String, Double> values, Settings raw) {

    public Stand {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** The case as told. */
    public static Stand asTold(Scenario scenario) {
        return new Stand(scenario, Map.of(), Settings.none());
    }

    /** Where a lever stands. */
    public double value(Lever lever) {
        return values.getOrDefault(lever.key(), lever.baseline());
    }

    /** A copy with these levers moved to these values. */
    public Stand with(List<Lever> levers, double[] moved) {
        Map<String, Double> copy = new TreeMap<>(values);
        for (int i = 0; i < moved.length; i++) {
            copy.put(levers.get(i).key(), moved[i]);
        }
        return new Stand(scenario, copy, raw);
    }

    /** What these levers set, with nothing for one at its baseline. */
    Settings settings(List<Lever> levers) {
        Settings settings = Settings.none();
        for (Lever lever : levers) {
            settings = settings.with(lever.settings(value(lever)));
        }
        return settings;
    }

    /** What the market's numbers become. */
    public Settings settings() {
        return settings(scenario.levers()).with(raw);
    }

    /** So many plausible worlds about it, in which its plan can be played. */
    public Worlds worlds(int count, long seed) {
        return Worlds.latin(Assumptions.of(this), count, seed);
    }

    /** What its plan sets in every plausible world. */
    public Settings plan() {
        return plan(List.of());
    }

    /**
     * What the plan sets in every plausible world: its decisions, what is a choice, the numbers set by path, and these
     * levers, which do not vary. The other assumptions are the worlds' to set.
     */
    Settings plan(List<Lever> held) {
        return settings(scenario.levers().stream()
                        .filter(lever ->
                                lever.kind() == Lever.Kind.DECISION || lever.isChoice() || held.contains(lever))
                        .toList())
                .with(raw);
    }
}
