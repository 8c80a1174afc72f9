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
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values)); // a sorted one is copied in one pass
    }

    /** Nothing changed. */
    public static Settings none() {
        return NONE;
    }

    /** All of these together, later ones on top: one copy, where setting one after the other makes one for each. */
    public static Settings of(Iterable<Settings> parts) {
        Map<String, Double> all = new TreeMap<>();
        for (Settings part : parts) {
            all.putAll(part.values);
        }
        return new Settings(all);
    }

    /** A copy with one value set. */
    public Settings with(String path, double value) {
        Map<String, Double> copy = new TreeMap<>(values);
        copy.put(path, value);
        return new Settings(copy);
    }

    /** A copy with all of the other's values set on top of these. */
    public Settings with(Settings other) {
        if (values.isEmpty() || other.values.isEmpty()) {
            return values.isEmpty() ? other : this;
        }
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

    /**
     * Well mixed: round numbers have few bits and a map's own hash adds them up, so that settings of a grid would all
     * fall together.
     */
    @Override
    public int hashCode() {
        long hash = values.size();
        for (Map.Entry<String, Double> entry : values.entrySet()) {
            hash = 31 * hash + entry.getKey().hashCode();
            hash ^= Double.doubleToLongBits(entry.getValue());
            hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
            hash ^= hash >>> 29;
        }
        return (int) hash;
    }
}
