package caselab.app.control;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Places words under their ticks: the ends keep to the edges, and a word that would touch another is left out. */
final class WordRow {

    /** The place of a word that found no room. */
    static final double LEFT_OUT = Double.NaN;

    private WordRow() {}

    /**
     * The left edge of each word.
     *
     * @param centre where the ticks are, rising
     * @param first the word that must stand, or -1; the two ends come next, the others in order
     */
    static double[] place(double[] centre, double[] width, double from, double to, double gap, int first) {
        double[] left = new double[centre.length];
        Arrays.fill(left, LEFT_OUT);
        for (int i : order(centre.length, first)) {
            double x = Math.clamp(centre[i] - width[i] / 2, from, Math.max(from, to - width[i]));
            if (free(left, width, x, width[i], gap)) {
                left[i] = x;
            }
        }
        return left;
    }

    private static int[] order(int count, int first) {
        return IntStream.concat(IntStream.of(first, 0, count - 1), IntStream.range(0, count))
                .filter(i -> i >= 0 && i < count)
                .distinct()
                .toArray();
    }

    private static boolean free(double[] left, double[] width, double x, double wide, double gap) {
        for (int i = 0; i < left.length; i++) {
            if (!Double.isNaN(left[i]) && x < left[i] + width[i] + gap && left[i] < x + wide + gap) {
                return false;
            }
        }
        return true;
    }
}
