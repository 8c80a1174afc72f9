package caselab.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run changes in its market: values by path. Immutable; sorted by path, so that equal settings are equal however
 * they came about.
 */
public record Settings(Map<String, Double> values) {

    private static final Settings NONE = new Settings(Map.of());

    public Settings {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** Nothing changed. */
    public static Settings none() {
        return NONE;
    }

    /** A copy with one value set. */
    public Settings with(String path, double value) {
        Map<String, Double> copy = new TreeMap<>(values);
        copy.put(path, value);
        return new Settings(copy);
    }

    /** A copy with all of the other's values set on top of these. */
    public Settings with(Settings other) {
        Map<String, Double> copy = new TreeMap<>(values);
        copy.putAll(other.values);
        return new Settings(copy);
    }

    /** A copy without this path. */
    public Settings without(String path) {
        Map<String, Double> copy = new TreeMap<>(values);
        copy.remove(path);
        return new Settings(copy);
    }
}
