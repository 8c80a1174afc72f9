package caselab.model.equilibrium;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bertrand–Nash prices of a logit game: every firm sets the prices of all its products so that no other prices of its
 * own would earn more,
 *
 * <pre>(1 - tau_j) s_j + sum_(k of f) n_k ds_k/dp_j = 0,   n_k = p_k (1 - tau_k) - c_k</pre>
 *
 * Solved from several starts; what is found is checked against deviations before it is called an equilibrium, and a
 * firm's better reply becomes a further start. With one class and no nests the equilibrium is unique (Nocke and Schutz
 * 2018, Econometrica 86:523); with several classes it need not be, nor need one exist, and the outcome says which.
 */
public final class BertrandSolver {

    private static final double SAME = 1e-7;
    private static final double SETTLED = 1e-4;
    private static final int REPLIES = 12;

    private final Layout layout;
    private final List<double[]> found = new ArrayList<>();
    private final List<double[]> rejected = new ArrayList<>();
    private Optional<Attempt> first = Optional.empty();
    private Optional<Outcome.NotConverged> failure = Optional.empty();

    private BertrandSolver(LogitGame game) {
        layout = new Layout(game);
    }

    /** Solves a game. */
    public static Outcome solve(LogitGame game) {
        return solve(game, true);
    }

    /**
     * Solves a game from the prices it has, and tries other starts only if that leads nowhere: the same checks and a
     * quarter of the work, but it does not ask whether there are further equilibria.
     */
    public static Outcome near(LogitGame game) {
        return solve(game, false);
    }

    private static Outcome solve(LogitGame game, boolean everywhere) {
        BertrandSolver solver = new BertrandSolver(game);
        Optional<Outcome.NotConverged> hopeless = Feasibility.of(solver.layout);
        return hopeless.isPresent() ? hopeless.get() : solver.run(everywhere);
    }

    private Outcome run(boolean everywhere) {
        for (double[] start : Starts.of(layout)) {
            if (everywhere || first.isEmpty()) {
                follow(start);
            }
        }
        return first.<Outcome>map(this::converged).orElseGet(failure::orElseThrow);
    }

    private Outcome converged(Attempt attempt) {
        List<List<Double>> others =
                found.stream().skip(1).map(BertrandSolver::list).toList();
        return new Outcome.Converged(list(attempt.prices), attempt.iterations, attempt.residual, attempt.error, others);
    }

    /** Searches from a start; where a firm would rather jump, lets it, and searches from there. */
    private void follow(double[] start) {
        double[] from = start;
        for (int reply = 0; reply < REPLIES; reply++) {
            Attempt attempt = Search.from(layout, from, layout.free);
            if (seen(attempt.prices)) {
                return;
            }
            if (attempt.end == Attempt.End.RUNAWAY) {
                fail(Feasibility.stuck(attempt));
                return;
            }
            Deviations.Found better = Deviations.from(layout, attempt.prices);
            if (attempt.converged() && better == null) {
                judge(attempt);
                return;
            }
            rejected.add(attempt.prices);
            fail(
                    better != null && attempt.converged()
                            ? Feasibility.tempted(layout, attempt, better)
                            : Feasibility.stuck(attempt));
            from = inTurn(better == null ? attempt.prices : better.prices);
        }
    }

    /** Firms jump to their best replies one after the other until nobody jumps any more, or for so many rounds. */
    private double[] inTurn(double[] start) {
        double[] prices = start;
        for (int round = 0; round < REPLIES; round++) {
            boolean moved = false;
            for (int f = 0; f < layout.firms; f++) {
                Deviations.Found reply = Deviations.of(layout, prices, f);
                if (reply != null) {
                    moved |= Distance.relative(prices, reply.prices) > SETTLED;
                    prices = reply.prices;
                }
            }
            if (!moved) {
                return prices;
            }
        }
        return prices;
    }

    /** No jump pays; what is left to ask is whether every firm stands on a peak. */
    private void judge(Attempt attempt) {
        int firm = Curvature.firmNotAtPeak(layout, attempt.prices);
        if (firm >= 0) {
            rejected.add(attempt.prices);
            fail(Feasibility.notAtPeak(layout, attempt, firm));
            return;
        }
        found.add(attempt.prices);
        first = Optional.of(first.orElse(attempt));
    }

    private void fail(Outcome.NotConverged outcome) {
        failure = Optional.of(failure.orElse(outcome));
    }

    /** Whether a search ended here before: the same way on would be gone again. */
    private boolean seen(double[] prices) {
        return Stream.concat(found.stream(), rejected.stream())
                .anyMatch(other -> Distance.relative(other, prices) < SAME);
    }

    private static List<Double> list(double[] prices) {
        return Grid.list(prices.length, j -> prices[j]);
    }
}
