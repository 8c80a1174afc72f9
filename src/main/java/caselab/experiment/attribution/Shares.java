package caselab.experiment.attribution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * How a difference is shared out among players, column by column. The shares of a column add up to the difference
 * between everybody and nobody. Immutable.
 */
public final class Shares {

    private static final double[] PARTS = {1, 1, 0.5, 1.5, 0.75, 1.25};

    private final double[][] share;
    private final double[][] error;
    private final double[][] alone;
    private final double[] nobody;
    private final double[] everybody;
    private final Optional<Interplay> interplay;
    private final int asked;

    Shares(double[][] share, double[][] error, Worths worths, Optional<Interplay> interplay) {
        this.share = share;
        this.error = error;
        this.interplay = interplay;
        int players = share.length;
        nobody = worths.of(0);
        everybody = worths.of((1L << players) - 1);
        alone = new double[players][nobody.length];
        for (int i = 0; i < players; i++) {
            double[] single = worths.of(1L << i);
            for (int c = 0; c < nobody.length; c++) {
                alone[i][c] = single[c] - nobody[c];
            }
        }
        asked = worths.asked();
        for (int c = 0; c < nobody.length; c++) {
            settle(c);
        }
    }

    /**
     * What rounding in the last place leaves over is added to one share after the other, whole or nearly, until the sum
     * comes out: the large shares feel it least, the small ones can take the finest parts of it.
     */
    private void settle(int column) {
        Integer[] order = new Integer[share.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> -Math.abs(share[i][column])));
        for (int player : order) {
            for (double part : PARTS) {
                double missing = difference(column) - total(column);
                if (missing == 0) {
                    return;
                }
                share[player][column] += part * missing;
            }
        }
    }

    /** How many players there are. */
    public int players() {
        return share.length;
    }

    /** How many figures each share has: one, or the weeks of a run. */
    public int columns() {
        return nobody.length;
    }

    /** What this player's change accounts for. */
    public double of(int player, int column) {
        return share[player][column];
    }

    /** All columns of one player, as a fresh array. */
    public double[] series(int player) {
        return share[player].clone();
    }

    /** The shares of all players in one column, as a fresh array. */
    public double[] column(int column) {
        double[] all = new double[share.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = share[i][column];
        }
        return all;
    }

    /** Standard error of a share; zero if it is exact. */
    public double standardError(int player, int column) {
        return error[player][column];
    }

    /** What this player's change does if nothing else changes. */
    public double alone(int player, int column) {
        return alone[player][column];
    }

    /** The worth of nobody: the figure before. */
    public double nobody(int column) {
        return nobody[column];
    }

    /** The worth of everybody: the figure after. */
    public double everybody(int column) {
        return everybody[column];
    }

    /** What is shared out. */
    public double difference(int column) {
        return everybody[column] - nobody[column];
    }

    /** How players work together; empty if the shares were sampled. */
    public Optional<Interplay> interplay() {
        return interplay;
    }

    /** Whether every coalition was asked. */
    public boolean exact() {
        return interplay.isPresent();
    }

    /** How many coalitions were asked. */
    public int asked() {
        return asked;
    }

    private double total(int column) {
        double sum = 0;
        for (double[] player : share) {
            sum += player[column];
        }
        return sum;
    }
}
