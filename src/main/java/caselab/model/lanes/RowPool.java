package caselab.model.lanes;

import java.util.Arrays;

/**
 * Rows of lanes that lie alike to the lines of the processor's cache, so that a loop over several of them reads whole
 * lines from all: a tenth of all time. Rows are made in one go, one behind the other, and a row with its header takes
 * up whole lines, an odd number of them: rows a power of two apart would want the same places in the cache. Where they
 * lie in the end is up to the virtual machine; nothing but speed depends on it.
 */
final class RowPool {

    private static final int AT_ONCE = 256;
    /** Doubles in a line of the cache, and in the header of an array. */
    private static final int LINE = 8;

    private static final int HEADER = 2;

    private final int length;
    private double[][] pool = {};
    private int used;

    /** Rows of so many lanes, or a few more. */
    RowPool(int lanes) {
        length = (Math.ceilDiv(lanes + HEADER, LINE) | 1) * LINE - HEADER;
    }

    /** A row of zeros. */
    double[] row() {
        if (used == pool.length) {
            pool = new double[AT_ONCE][length];
            used = 0;
        }
        return pool[used++];
    }

    /** A row for each of several items. */
    double[][] rows(int items) {
        double[][] rows = new double[items][];
        Arrays.setAll(rows, _ -> row());
        return rows;
    }
}
