package caselab.experiment.sensitivity;

import caselab.experiment.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * An outcome over a grid of two inputs. While it is being made, cells that are not worked out yet show the value of the
 * nearest one that is towards the origin. Immutable.
 */
public final class HeatMap {

    private static final int COARSEST = 8;

    private final double[] across;
    private final double[] up;
    private final double[][] cells;
    private final int stride;

    private HeatMap(double[] across, double[] up, double[][] cells, int stride) {
        this.across = across;
        this.up = up;
        this.cells = cells;
        this.stride = stride;
    }

    /** Values of the first input, ascending; a fresh copy. */
    public double[] across() {
        return across.clone();
    }

    /** Values of the second input, ascending; a fresh copy. */
    public double[] up() {
        return up.clone();
    }

    /** The outcome in a cell, by places on the axes. */
    public double at(int x, int y) {
        return cells[y][x];
    }

    /** Every so many cells is worked out: 1 when the map is finished. */
    public int stride() {
        return stride;
    }

    /** Whether every cell is worked out. */
    public boolean finished() {
        return stride == 1;
    }

    /**
     * Works a map out, coarse first.
     *
     * @param response the outcome at points of the two inputs
     * @param picture called with each finer map, the last one included
     * @return the finished map
     */
    public static HeatMap of(double[] across, double[] up, Response response, Consumer<HeatMap> picture) {
        double[][] known = new double[up.length][across.length];
        Arrays.stream(known).forEach(row -> Arrays.fill(row, Double.NaN));
        int stride = coarsest(Math.max(across.length, up.length));
        while (true) {
            fill(known, across, up, stride, response);
            HeatMap map = new HeatMap(across.clone(), up.clone(), spread(known, stride), stride);
            picture.accept(map);
            if (stride == 1) {
                return map;
            }
            stride /= 2;
        }
    }

    /** So coarse that the first picture has some cells each way. */
    private static int coarsest(int longest) {
        int stride = COARSEST;
        while (stride > 1 && longest / stride < 4) {
            stride /= 2;
        }
        return stride;
    }

    private static void fill(double[][] known, double[] across, double[] up, int stride, Response response) {
        List<int[]> missing = new ArrayList<>();
        for (int y = 0; y < up.length; y += stride) {
            for (int x = 0; x < across.length; x += stride) {
                if (Double.isNaN(known[y][x])) {
                    missing.add(new int[] {x, y});
                }
            }
        }
        double[] outcomes = response.at(missing.stream()
                .map(cell -> new double[] {across[cell[0]], up[cell[1]]})
                .toArray(double[][]::new));
        for (int k = 0; k < outcomes.length; k++) {
            known[missing.get(k)[1]][missing.get(k)[0]] = outcomes[k];
        }
    }

    private static double[][] spread(double[][] known, int stride) {
        double[][] cells = new double[known.length][known[0].length];
        for (int y = 0; y < cells.length; y++) {
            for (int x = 0; x < cells[y].length; x++) {
                cells[y][x] = known[y - y % stride][x - x % stride];
            }
        }
        return cells;
    }

    /** The lines along which the outcome has this value, from the cells that are worked out. */
    public List<Contour> contours(double level) {
        double[] x = every(across);
        double[] y = every(up);
        double[][] coarse = new double[y.length][x.length];
        for (int k = 0; k < y.length; k++) {
            for (int i = 0; i < x.length; i++) {
                coarse[k][i] = cells[k * stride][i * stride];
            }
        }
        return Contour.of(x, y, coarse, level);
    }

    private double[] every(double[] values) {
        double[] some = new double[(values.length + stride - 1) / stride];
        Arrays.setAll(some, k -> values[k * stride]);
        return some;
    }
}
