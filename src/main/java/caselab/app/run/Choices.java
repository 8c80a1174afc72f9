package caselab.app.run;

import caselab.model.Settings;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.study.Stand;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a user has set in a scenario: values of levers away from their baseline, by key. Immutable.
 *
 * @param scenario whose levers
 * @param values only those that differ from the baseline
 */
public record Choices(Scenario scenario, Map<String, Double> values) {

    public Choices {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** The case as told. */
    public static Choices baseline(Scenario scenario) {
        return new Choices(scenario, Map.of());
    }

    /** Values that were kept, as far as the scenario still has the levers and they can take them. */
    public static Choices of(Scenario scenario, Map<String, Double> values) {
        Choices choices = baseline(scenario);
        for (Lever lever : scenario.levers()) {
            Double value = values.get(lever.key());
            choices = value == null ? choices : choices.with(lever, value);
        }
        return choices;
    }

    /** The value of a lever. */
    public double value(Lever lever) {
        return values.getOrDefault(lever.key(), lever.baseline());
    }

    /** A copy with one lever moved, to the nearest value it can take. */
    public Choices with(Lever lever, double value) {
        double snapped = lever.snap(value);
        Map<String, Double> copy = new TreeMap<>(values);
        if (snapped == lever.baseline()) {
            copy.remove(lever.key());
        } else {
            copy.put(lever.key(), snapped);
        }
        return new Choices(scenario, copy);
    }

    /** Whether a lever stands away from its baseline. */
    public boolean changed(Lever lever) {
        return values.containsKey(lever.key());
    }

    /** The levers moved, decisions first. */
    public List<Lever> moved() {
        return scenario.levers().stream().filter(this::changed).toList();
    }

    /** These choices with the decisions taken back: the user's world, the case's firm. */
    public Choices worldOnly() {
        return without(scenario.decisions());
    }

    /** These choices with the assumptions taken back: the user's firm in the case's world. */
    public Choices decisionsOnly() {
        return without(scenario.assumptions());
    }

    private Choices without(List<Lever> levers) {
        Choices rest = this;
        for (Lever lever : levers) {
            rest = rest.with(lever, lever.baseline());
        }
        return rest;
    }

    /** The same for a study. */
    public Stand stand() {
        return new Stand(scenario, values, Settings.none());
    }

    /** What the market's numbers become. */
    public Settings settings() {
        return stand().settings();
    }
}
