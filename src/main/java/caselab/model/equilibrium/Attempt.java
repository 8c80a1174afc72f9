package caselab.model.equilibrium;

/** How one search for a stationary point ended. */
final class Attempt {

    /** Ways to end. */
    enum End {
        CONVERGED,
        CYCLE,
        RUNAWAY,
        LIMIT
    }

    final End end;
    final double[] prices;
    final int iterations;
    /** Largest condition left over, as a share of revenue. */
    final double residual;
    /** Estimated relative error of the prices: the last Newton step. */
    final double error;

    Attempt(End end, double[] prices, int iterations, double residual, double error) {
        this.end = end;
        this.prices = prices;
        this.iterations = iterations;
        this.residual = residual;
        this.error = error;
    }

    boolean converged() {
        return end == End.CONVERGED;
    }
}
