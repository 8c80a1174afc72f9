package caselab.experiment.sampling;

import caselab.model.Chance;
import org.hipparchus.random.SobolSequenceGenerator;

/**
 * Points of the Sobol sequence, which fill the cube more evenly than chance does. A seed shifts them all by one random
 * vector around the cube (Cranley and Patterson), so that several samples are independent of each other; without a seed
 * they are the sequence itself.
 *
 * <p>Source: Sobol (1967); direction numbers of Joe and Kuo (2008), SIAM J. Sci. Comput. 30:2635, as in Hipparchus.
 */
public final class SobolPoints implements Design {

    private final double[][] points;
    private final int dimensions;

    private SobolPoints(int size, int dimensions, double[] shift) {
        this.dimensions = dimensions;
        SobolSequenceGenerator generator = new SobolSequenceGenerator(dimensions);
        points = new double[size][];
        for (int i = 0; i < size; i++) {
            points[i] = shifted(generator.nextVector(), shift);
        }
    }

    /** The first points of the sequence; the first of all is the corner of the cube. At least one coordinate. */
    public static SobolPoints plain(int size, int dimensions) {
        return new SobolPoints(size, dimensions, new double[dimensions]);
    }

    /** The same points, shifted. */
    public static SobolPoints shifted(int size, int dimensions, long seed) {
        double[] shift = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            shift[d] = Chance.of(seed).uniform(Chance.Source.WORLD, 2, d);
        }
        return new SobolPoints(size, dimensions, shift);
    }

    private static double[] shifted(double[] point, double[] shift) {
        for (int d = 0; d < point.length; d++) {
            double moved = point[d] + shift[d];
            point[d] = moved < 1 ? moved : moved - 1;
        }
        return point;
    }

    @Override
    public int size() {
        return points.length;
    }

    @Override
    public int dimensions() {
        return dimensions;
    }

    @Override
    public double at(int point, int dimension) {
        return points[point][dimension];
    }
}
