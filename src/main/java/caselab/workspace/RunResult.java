package caselab.workspace;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a run, in short.
 *
 * @param modelVersion version of the program that played it
 * @param digest short name of its exact numbers
 * @param figures the scenario's outputs in the last week, by key, in their own units; an output that has no value then
 *     is left out
 */
public record RunResult(String modelVersion, String digest, Map<String, Double> figures) {

    public RunResult {
        Map<String, Double> finite = new TreeMap<>(figures);
        finite.values().removeIf(value -> !Double.isFinite(value));
        figures = Collections.unmodifiableMap(finite);
    }
}
