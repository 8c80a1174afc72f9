package caselab.app.chart;

import java.util.Arrays;
import java.util.Comparator;

/** Puts labels at the height of their lines, pushed apart where they would touch, inside a column. */
final class LabelStack {

    private LabelStack() {}

    /**
     * The top of each label.
     *
     * @param centre where each would like its middle
     * @param height how high each is
     */
    static double[] tops(double[] centre, double[] height, double gap, double from, double to) {
        Integer[] order = new Integer[centre.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> centre[i]));
        double[] top = new double[centre.length];
        double free = from;
        for (int i : order) {
            top[i] = Math.max(centre[i] - height[i] / 2, free);
            free = top[i] + height[i] + gap;
        }
        double limit = to;
        for (int k = order.length - 1; k >= 0; k--) {
            int i = order[k];
            top[i] = Math.min(top[i], limit - height[i]);
            limit = top[i] - gap;
        }
        settle(order, centre, height, top, gap, from);
        return top;
    }

    /**
     * Pushed only downwards, a pile sits too low; this lifts every label as far as its wish and its neighbour allow.
     */
    private static void settle(
            Integer[] order, double[] centre, double[] height, double[] top, double gap, double from) {
        int k = 0;
        while (k < order.length) {
            int last = k;
            double drift = drift(order[k], centre, height, top);
            while (last + 1 < order.length && touching(order[last], order[last + 1], height, top, gap)) {
                last++;
                drift += drift(order[last], centre, height, top);
            }
            double ceiling = k == 0 ? from : top[order[k - 1]] + height[order[k - 1]] + gap;
            double lift = Math.max(0, Math.min(drift / (last - k + 1), top[order[k]] - ceiling));
            for (int i = k; i <= last; i++) {
                top[order[i]] -= lift;
            }
            k = last + 1;
        }
    }

    private static double drift(int i, double[] centre, double[] height, double[] top) {
        return top[i] + height[i] / 2 - centre[i];
    }

    private static boolean touching(int upper, int lower, double[] height, double[] top, double gap) {
        return top[lower] - top[upper] - height[upper] - gap < 1e-6;
    }
}
