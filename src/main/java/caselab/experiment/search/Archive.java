package caselab.experiment.search;

import caselab.experiment.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The odds of every setting of the dials that was tried; each is tried once. */
final class Archive {

    private final List<Dial> dials;
    private final Response odds;
    private final Map<List<Double>, Double> known = new LinkedHashMap<>();

    Archive(List<Dial> dials, Response odds) {
        this.dials = dials;
        this.odds = odds;
    }

    /** Where the dials stand now. */
    double[] start() {
        return dials.stream().mapToDouble(Dial::start).toArray();
    }

    /** Tries what has not been tried yet, all together. */
    void ask(List<double[]> points) {
        List<double[]> missing = new ArrayList<>();
        Map<List<Double>, Integer> place = new LinkedHashMap<>();
        for (double[] point : points) {
            List<Double> name = name(point);
            if (!known.containsKey(name) && place.putIfAbsent(name, missing.size()) == null) {
                missing.add(point);
            }
        }
        if (!missing.isEmpty()) {
            double[] found = odds.at(missing.toArray(double[][]::new));
            place.forEach((name, k) -> known.put(name, found[k]));
        }
    }

    double odds(double[] point) {
        ask(List.of(point));
        return Objects.requireNonNull(known.get(name(point)));
    }

    /** Detents moved, all dials together. */
    double effort(double[] point) {
        double sum = 0;
        for (int i = 0; i < point.length; i++) {
            sum += dials.get(i).effort(point[i]);
        }
        return sum;
    }

    /** Everything that was tried. */
    List<double[]> tried() {
        return known.keySet().stream()
                .map(name -> name.stream().mapToDouble(d -> d).toArray())
                .toList();
    }

    int size() {
        return known.size();
    }

    private static List<Double> name(double[] point) {
        return Arrays.stream(point).boxed().toList();
    }
}
