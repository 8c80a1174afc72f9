package caselab.workspace;

import caselab.model.Chance;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * All it takes to play a run again.
 *
 * @param scenario id of the scenario
 * @param levers values of the levers and assumptions that stand away from their baseline, by key; sorted
 * @param seed where its luck comes from; empty for expected values
 * @param weeks length of the run
 * @param variant code of the class in whose world it was played; empty for the case as told
 */
public record RunInputs(String scenario, Map<String, Double> levers, OptionalLong seed, int weeks, String variant) {

    /** Of a run in the case as told. */
    public RunInputs(String scenario, Map<String, Double> levers, OptionalLong seed, int weeks) {
        this(scenario, levers, seed, weeks, "");
    }

    public RunInputs {
        Map<String, Double> plain = new TreeMap<>();
        levers.forEach((key, value) -> plain.put(key, value + 0.0)); // no negative zero: it would differ from zero
        levers = Collections.unmodifiableMap(plain);
    }

    /** Where its luck comes from. */
    public Chance chance() {
        return seed.isPresent() ? Chance.of(seed.getAsLong()) : Chance.expected();
    }
}
