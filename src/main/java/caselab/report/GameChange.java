package caselab.report;

import caselab.model.equilibrium.BertrandSolver;
import caselab.model.equilibrium.Counterfactual;
import caselab.model.equilibrium.Equilibrium;
import caselab.model.equilibrium.LogitGame;
import caselab.model.equilibrium.Outcome;
import java.util.Optional;

/**
 * A change of a market and what came of it.
 *
 * @param name what changed, for a reader
 * @param game the market afterwards
 * @param outcome what solving it came to
 * @param effect before and after; empty if there is no equilibrium afterwards
 */
public record GameChange(String name, LogitGame game, Outcome outcome, Optional<Counterfactual> effect) {

    /** Solves the changed market and compares. */
    public static GameChange of(String name, Equilibrium before, LogitGame game) {
        Outcome outcome = BertrandSolver.solve(game);
        Optional<Counterfactual> effect = outcome instanceof Outcome.Converged found
                ? Optional.of(Counterfactual.of(before, Equilibrium.at(game, found.prices())))
                : Optional.empty();
        return new GameChange(name, game, outcome, effect);
    }
}
