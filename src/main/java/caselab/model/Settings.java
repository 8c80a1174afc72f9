package caselab.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ObjDoubleConsumer;

/**
 * What a run changes in its market: values by path. Immutable; sorted by path, so that equal settings are equal however
 * they came about. Held in two arrays, as an experiment makes, compares and looks up tens of thousands of them.
 */
public final class Settings {

    private static final Settings NONE = new Settings(new String[0], new double[0]);

    /** Sorted, each once; shared by settings of the same paths, so never written to. */
    private final String[] paths;

    private final double[] numbers;
    private final int hash;

    private Settings(String[] paths, double[] numbers) {
        this.paths = paths;
        this.numbers = numbers;
        hash = mixed(paths, numbers);
    }

    /** Nothing changed. */
    public static Settings none() {
        return NONE;
    }

    /** Values by path. */
    public static Settings of(Map<String, Double> values) {
        Draft draft = new Draft(values.size());
        values.forEach(draft::set);
        return draft.settings();
    }

    /** All of these together, later ones on top. */
    public static Settings of(Iterable<Settings> parts) {
        Draft draft = new Draft(8);
        for (Settings part : parts) {
            part.forEach(draft::set);
        }
        return draft.settings();
    }

    /** Whether nothing is changed. */
    public boolean isEmpty() {
        return paths.length == 0;
    }

    /** The values by path, in the order of the paths; made anew, and not to be written to. */
    public NavigableMap<String, Double> values() {
        NavigableMap<String, Double> values = new TreeMap<>();
        forEach(values::put);
        return Collections.unmodifiableNavigableMap(values);
    }

    /** The value of a path, if it is set. */
    public OptionalDouble find(String path) {
        int at = Arrays.binarySearch(paths, path);
        return at < 0 ? OptionalDouble.empty() : OptionalDouble.of(numbers[at]);
    }

    /** Those of these that the others do not set, or set to something else. */
    public Settings minus(Settings others) {
        Draft draft = new Draft(8);
        forEach((path, value) -> {
            if (!OptionalDouble.of(value).equals(others.find(path))) {
                draft.set(path, value);
            }
        });
        return draft.settings();
    }

    /** The paths that are set, in order. */
    public Set<String> paths() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(paths)));
    }

    /** Hands out every path with its value, in order. */
    public void forEach(ObjDoubleConsumer<String> taker) {
        for (int i = 0; i < paths.length; i++) {
            taker.accept(paths[i], numbers[i]);
        }
    }

    /** A copy with one value set. */
    public Settings with(String path, double value) {
        int at = Arrays.binarySearch(paths, path);
        if (at >= 0) {
            double[] copy = numbers.clone();
            copy[at] = value;
            return new Settings(paths, copy);
        }
        Draft draft = new Draft(this, 1);
        draft.set(path, value);
        return draft.settings();
    }

    /** A copy with all of the other's values set on top of these. */
    public Settings with(Settings other) {
        if (isEmpty() || other.isEmpty()) {
            return isEmpty() ? other : this;
        }
        Draft draft = new Draft(this, other.paths.length);
        other.forEach(draft::set);
        return draft.settings();
    }

    /** A copy without this path. */
    public Settings without(String path) {
        int at = Arrays.binarySearch(paths, path);
        return at < 0 ? this : new Draft(this, 0).remove(at).settings();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings that
                && hash == that.hash
                && Arrays.equals(paths, that.paths)
                && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return "Settings" + values();
    }

    /**
     * Well mixed: round numbers have few bits and a map's own hash adds them up, so that settings of a grid would all
     * fall together.
     */
    private static int mixed(String[] paths, double[] numbers) {
        long hash = paths.length;
        for (int i = 0; i < paths.length; i++) {
            hash = 31 * hash + paths[i].hashCode();
            hash ^= Double.doubleToLongBits(numbers[i]);
            hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
            hash ^= hash >>> 29;
        }
        return (int) hash;
    }

    /** Settings in the making. */
    private static final class Draft {

        private String[] paths;
        private double[] numbers;
        private int size;

        Draft(int room) {
            paths = new String[room];
            numbers = new double[room];
        }

        Draft(Settings start, int room) {
            size = start.paths.length;
            paths = Arrays.copyOf(start.paths, size + room);
            numbers = Arrays.copyOf(start.numbers, size + room);
        }

        void set(String path, double value) {
            Objects.requireNonNull(path);
            int at = Arrays.binarySearch(paths, 0, size, path);
            if (at < 0) {
                at = -at - 1;
                insert(at);
                paths[at] = path;
            }
            numbers[at] = value;
        }

        private void insert(int at) {
            if (size == paths.length) {
                paths = Arrays.copyOf(paths, size + size / 2 + 4);
                numbers = Arrays.copyOf(numbers, paths.length);
            }
            System.arraycopy(paths, at, paths, at + 1, size - at);
            System.arraycopy(numbers, at, numbers, at + 1, size - at);
            size++;
        }

        Draft remove(int at) {
            System.arraycopy(paths, at + 1, paths, at, size - at - 1);
            System.arraycopy(numbers, at + 1, numbers, at, size - at - 1);
            size--;
            return this;
        }

        Settings settings() {
            boolean full = size == paths.length;
            return new Settings(
                    full ? paths : Arrays.copyOf(paths, size), full ? numbers : Arrays.copyOf(numbers, size));
        }
    }
}
