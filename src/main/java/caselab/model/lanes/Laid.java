package caselab.model.lanes;

import java.util.Arrays;

/**
 * A field that is reckoned run by run before the first week, laid into rows of lanes. From one batch to the next it is
 * mostly the same, so that only what changed is written.
 */
final class Laid {

    private final double[][] own;
    /** The rows to read: of its own, or common ones. */
    final double[][] rows;

    private final double[][] before;
    private final CommonRows common;
    private boolean changed;
    private int filled;

    Laid(int items, int most, RowPool pool, CommonRows common) {
        this.common = common;
        own = pool.rows(items);
        rows = own.clone();
        before = new double[most][items];
    }

    /** Lays the field of one run into its lane. */
    void lay(double[] field, int lane) {
        double[] last = before[lane];
        for (int i = Arrays.mismatch(field, last); i >= 0; i = next(field, last, i + 1)) {
            own[i][lane] = field[i];
            last[i] = field[i];
            changed = true;
        }
    }

    private static int next(double[] field, double[] last, int from) {
        int distance = Arrays.mismatch(field, from, field.length, last, from, last.length);
        return distance < 0 ? distance : from + distance;
    }

    /** To be called when all runs are laid. */
    void share(int runs) {
        if (changed || runs > filled) {
            filled = Math.max(filled, runs);
            common.share(own, rows, filled);
            changed = false;
        }
    }
}
