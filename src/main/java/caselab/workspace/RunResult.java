package caselab.workspace;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * What came of a run, in short.
 *
 * @param modelVersion version of the program that played it
 * @param digest short name of its exact numbers
 * @param figures the scenario's outputs in the last week, by key, in their own units; an output that has no value then
 *     is left out
 * @param out the week, counted from 0, in which the firm in question failed; empty if it did not
 */
public record RunResult(String modelVersion, String digest, Map<String, Double> figures, OptionalInt out) {

    public RunResult {
        Map<String, Double> finite = new TreeMap<>(figures);
        finite.values().removeIf(value -> !Double.isFinite(value));
        figures = Collections.unmodifiableMap(finite);
    }
}
