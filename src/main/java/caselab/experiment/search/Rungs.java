package caselab.experiment.search;

import java.util.ArrayList;
import java.util.List;

/** Settings of the dials on whole detents. */
final class Rungs {

    private final List<Dial> dials;
    private final double[] start;

    Rungs(List<Dial> dials) {
        this.dials = dials;
        start = dials.stream().mapToDouble(Dial::start).toArray();
    }

    /** One dial moved to each of its detents. */
    List<double[]> ofOne(int i) {
        List<double[]> points = new ArrayList<>();
        for (double rung : dials.get(i).ladder()) {
            if (rung != start[i]) {
                points.add(Shrink.with(start, i, rung));
            }
        }
        return points;
    }

    /** Two dials moved to each of their detents. */
    List<double[]> ofTwo(int i, int j) {
        List<double[]> points = new ArrayList<>();
        for (double[] first : ofOne(i)) {
            for (double rung : dials.get(j).ladder()) {
                if (rung != start[j]) {
                    points.add(Shrink.with(first, j, rung));
                }
            }
        }
        return points;
    }

    /** Every setting that takes at most so much effort. */
    List<double[]> within(double effort) {
        List<double[]> points = new ArrayList<>();
        extend(start, 0, effort, points);
        return points;
    }

    private void extend(double[] point, int dial, double left, List<double[]> points) {
        if (dial == dials.size()) {
            points.add(point);
            return;
        }
        extend(point, dial + 1, left, points);
        for (double rung : dials.get(dial).ladder()) {
            double effort = dials.get(dial).effort(rung);
            if (rung != start[dial] && effort <= left + 1e-9) {
                extend(Shrink.with(point, dial, rung), dial + 1, left - effort, points);
            }
        }
    }
}
