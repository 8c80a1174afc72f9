package caselab.experiment.search;

import java.util.function.ToDoubleFunction;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.hipparchus.random.Well19937c;

/**
 * The least value of a function within a box that need not be smooth: evolution with a covariance that learns from what
 * did well (CMA-ES). The same seed gives the same answer.
 *
 * <p>Source: Hansen and Ostermeier (2001), Evol. Comput. 9:159; implementation of Hipparchus.
 */
final class Optimum {

    private static final double SPREAD = 0.3;
    private static final double ENOUGH = 1e-9;

    private Optimum() {}

    /** Where the function is least within [0, high], as far as so many evaluations can tell; from a start within it. */
    static double[] least(
            ToDoubleFunction<double[]> function, double[] start, double[] high, int evaluations, long seed) {
        Kept kept = new Kept(function);
        int population = 4 + (int) (3 * Math.log(start.length));
        CMAESOptimizer optimizer = new CMAESOptimizer(
                evaluations,
                0,
                true,
                0,
                1,
                new Well19937c(seed),
                false,
                new SimpleValueChecker(ENOUGH, ENOUGH, evaluations));
        double[] low = new double[start.length];
        double[] sigma = new double[start.length];
        for (int i = 0; i < sigma.length; i++) {
            sigma[i] = SPREAD * high[i];
        }
        try {
            optimizer.optimize(
                    new MaxEval(evaluations),
                    new ObjectiveFunction(kept::value),
                    GoalType.MINIMIZE,
                    new InitialGuess(start),
                    new SimpleBounds(low, high),
                    new CMAESOptimizer.Sigma(sigma),
                    new CMAESOptimizer.PopulationSize(population));
        } catch (MathIllegalStateException spent) {
            // so many evaluations and no more: what was best is kept
        }
        return kept.best;
    }

    /** Remembers the best point, which the optimiser forgets if it runs out of evaluations. */
    private static final class Kept {

        private final ToDoubleFunction<double[]> function;
        private double[] best = {};
        private double least = Double.POSITIVE_INFINITY;

        Kept(ToDoubleFunction<double[]> function) {
            this.function = function;
        }

        double value(double[] point) {
            double value = function.applyAsDouble(point);
            if (value < least) {
                least = value;
                best = point.clone();
            }
            return value;
        }
    }
}
