package caselab.experiment.sampling;

import caselab.model.Chance;

/**
 * A Latin hypercube: cut each coordinate into as many slices as there are points, and every slice holds one point. The
 * order of the slices and the place within each are drawn from a seed.
 *
 * <p>Source: McKay, Beckman and Conover (1979), Technometrics 21:239.
 */
public final class LatinHypercube implements Design {

    private final int size;
    private final double[][] coordinates;

    /** So many points of so many coordinates. */
    public LatinHypercube(int size, int dimensions, long seed) {
        this.size = size;
        coordinates = new double[dimensions][];
        Chance chance = Chance.of(seed);
        for (int d = 0; d < dimensions; d++) {
            coordinates[d] = slices(size, chance.future(d));
        }
    }

    private static double[] slices(int size, Chance chance) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int other = (int) (chance.uniform(Chance.Source.WORLD, 0, i) * (i + 1));
            order[i] = order[other];
            order[other] = i;
        }
        double[] places = new double[size];
        for (int i = 0; i < size; i++) {
            double within = chance.uniform(Chance.Source.WORLD, 1, i);
            places[i] = Math.min((order[i] + within) / size, Math.nextDown(1.0));
        }
        return places;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int dimensions() {
        return coordinates.length;
    }

    @Override
    public double at(int point, int dimension) {
        return coordinates[dimension][point];
    }
}
