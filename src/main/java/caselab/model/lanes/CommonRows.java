package caselab.model.lanes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers that are the same in every run share a row with all that are equal: less to hold in a near cache. */
final class CommonRows {

    private static final int MOST = 4096;

    private final RowPool pool;
    private final Map<Double, double[]> rows = new HashMap<>();

    CommonRows(RowPool pool) {
        this.pool = pool;
    }

    /** Whether the first n runs have the same number. */
    static boolean same(double[] row, int n) {
        for (int i = 1; i < n; i++) {
            if (row[i] != row[0]) {
                return false;
            }
        }
        return true;
    }

    /** A row of nothing but this number, for reading only. */
    double[] of(double number) {
        if (rows.size() > MOST) {
            rows.clear(); // rows in use stay in use
        }
        return rows.computeIfAbsent(number, _ -> {
            double[] row = pool.row();
            Arrays.fill(row, number);
            return row;
        });
    }

    /** The common row in place of each that is the same in the first n runs, else the row itself. */
    void share(double[][] own, double[][] used, int n) {
        for (int i = 0; i < own.length; i++) {
            used[i] = same(own[i], n) ? of(own[i][0]) : own[i];
        }
    }
}
