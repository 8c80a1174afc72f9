package caselab.model.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Relative comparison of lists and tables with reference numbers. */
final class Near {

    private Near() {}

    static double difference(double got, double want) {
        double size = Math.max(Math.abs(got), Math.abs(want));
        return size == 0 ? 0 : Math.abs(got - want) / size;
    }

    static void assertNear(String what, double got, double want, double tolerance) {
        assertThat(difference(got, want))
                .as("%s: %s, reference %s", what, got, want)
                .isLessThanOrEqualTo(tolerance);
    }

    static void assertNear(String what, List<Double> got, JsonNode want, double tolerance) {
        assertThat(got).as(what).hasSize(want.size());
        for (int i = 0; i < want.size(); i++) {
            assertNear(what + "[" + i + "]", got.get(i), want.get(i).asDouble(), tolerance);
        }
    }

    static void assertNear(String what, List<Double> got, List<Double> want, double tolerance) {
        assertThat(got).as(what).hasSize(want.size());
        for (int i = 0; i < want.size(); i++) {
            assertNear(what + "[" + i + "]", got.get(i), want.get(i), tolerance);
        }
    }

    static void assertNear(String what, Grid got, JsonNode want, double tolerance) {
        assertThat(got.rows()).as(what).isEqualTo(want.size());
        for (int r = 0; r < want.size(); r++) {
            for (int c = 0; c < got.columns(); c++) {
                assertNear(
                        what + "[" + r + "," + c + "]",
                        got.at(r, c),
                        want.get(r).get(c).asDouble(),
                        tolerance);
            }
        }
    }

    static Outcome.Converged solved(LogitGame game) {
        Outcome outcome = BertrandSolver.solve(game);
        assertThat(outcome).as("%s", outcome).isInstanceOf(Outcome.Converged.class);
        return (Outcome.Converged) outcome;
    }

    static Equilibrium equilibrium(LogitGame game) {
        return Equilibrium.at(game, solved(game).prices());
    }
}
