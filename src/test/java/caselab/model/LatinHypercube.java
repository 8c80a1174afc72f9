package caselab.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Points of the unit cube: each side is cut in as many slices as there are points, and no two points share a slice. */
public final class LatinHypercube {

    private LatinHypercube() {}

    /** As many points as asked for, each with this many coordinates in [0, 1). */
    public static List<double[]> points(int count, int dimensions, long seed) {
        Random random = new Random(seed);
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            points.add(new double[dimensions]);
        }
        for (int d = 0; d < dimensions; d++) {
            List<double[]> order = new ArrayList<>(points);
            Collections.shuffle(order, random);
            for (int i = 0; i < count; i++) {
                order.get(i)[d] = (i + random.nextDouble()) / count;
            }
        }
        return points;
    }
}
