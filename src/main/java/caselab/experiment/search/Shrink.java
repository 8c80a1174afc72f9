package caselab.experiment.search;

import java.util.ArrayList;
import java.util.List;

/** Takes back what a change does not need, dial by dial, as long as it keeps its odds. */
final class Shrink {

    private final List<Dial> dials;
    private final Archive archive;
    private final double goal;

    Shrink(List<Dial> dials, Archive archive, double goal) {
        this.dials = dials;
        this.archive = archive;
        this.goal = goal;
    }

    /** The least effort found by taking the dials back in one order and in the other. */
    double[] shrink(double[] point) {
        List<Integer> moved = moved(point);
        double[] one = inOrder(point, moved);
        double[] other = moved.size() > 1 ? inOrder(point, moved.reversed()) : one;
        return archive.effort(other) < archive.effort(one) ? other : one;
    }

    private double[] inOrder(double[] point, List<Integer> order) {
        double[] shrunk = point.clone();
        for (int dial : order) {
            shrunk = back(shrunk, dial);
        }
        return shrunk;
    }

    /** Takes one dial back as far as the goal allows: all the way, else by bisection down to its step. */
    private double[] back(double[] point, int i) {
        Dial dial = dials.get(i);
        double[] home = with(point, i, dial.start());
        if (meets(home)) {
            return home;
        }
        if (dial.choice()) {
            return point;
        }
        double fails = dial.place(dial.start());
        double[] best = point;
        double passes = dial.place(point[i]);
        while (true) {
            double[] middle = with(point, i, dial.value((fails + passes) / 2));
            double place = dial.place(middle[i]);
            if (Math.min(Math.abs(place - fails), Math.abs(place - passes)) < 1e-9 || outside(place, fails, passes)) {
                return best;
            }
            if (meets(middle)) {
                best = middle;
                passes = place;
            } else {
                fails = place;
            }
        }
    }

    private static boolean outside(double place, double fails, double passes) {
        return place < Math.min(fails, passes) || place > Math.max(fails, passes);
    }

    /** The dials that a point moves. */
    List<Integer> moved(double[] point) {
        List<Integer> moved = new ArrayList<>();
        for (int i = 0; i < point.length; i++) {
            if (point[i] != dials.get(i).start()) {
                moved.add(i);
            }
        }
        return moved;
    }

    boolean meets(double[] point) {
        return archive.odds(point) >= goal;
    }

    static double[] with(double[] point, int dial, double value) {
        double[] copy = point.clone();
        copy[dial] = value;
        return copy;
    }
}
