package caselab.app.chart;

import java.util.Arrays;

/** Which row each event's words stand in: the first that has room; an event without room keeps only its pole. */
final class FlagRows {

    static final int POLE_ONLY = -1;

    private FlagRows() {}

    /**
     * Rows for events in the order of their weeks.
     *
     * @param x where each flag's words begin
     * @param width how wide they are
     * @param air the least space between two in a row
     * @param end how far to the right words may reach
     */
    static int[] rows(double[] x, double[] width, int rows, double air, double end) {
        double[] free = new double[rows];
        Arrays.fill(free, Double.NEGATIVE_INFINITY);
        int[] row = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            row[i] = x[i] + width[i] > end ? POLE_ONLY : firstFree(free, x[i]);
            if (row[i] != POLE_ONLY) {
                free[row[i]] = x[i] + width[i] + air;
            }
        }
        return row;
    }

    /** Whether a flag that follows in the same row, or the pole of one in a higher, would run into these words. */
    static boolean crossed(double[] x, double[] width, int[] row, int i, double pole) {
        for (int other = i + 1; other < x.length; other++) {
            boolean inTheWay = row[other] <= row[i];
            if (inTheWay && x[other] - pole < x[i] + width[i] + pole / 3) {
                return true;
            }
        }
        return false;
    }

    private static int firstFree(double[] free, double x) {
        for (int row = 0; row < free.length; row++) {
            if (x >= free[row]) {
                return row;
            }
        }
        return POLE_ONLY;
    }
}
