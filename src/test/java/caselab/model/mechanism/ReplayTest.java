package caselab.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.Chance;
import caselab.model.Digest;
import caselab.model.FirmParameter;
import caselab.model.Plan;
import caselab.model.ProductParameter;
import caselab.model.ReferenceMarkets;
import caselab.model.Series;
import caselab.model.Trajectory;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final int WEEKS = 60;

    private final Plan plan = Plan.compile(ReferenceMarkets.market(
            ReferenceMarkets.vector("31_model_dumping_reference_run").get("inputs")));
    private final double[] changed = changed();
    private final Replay replay = new Replay(plan, plan.numbers(), Chance.expected(), WEEKS);

    private double[] changed() {
        double[] numbers = plan.numbers();
        numbers[plan.product(ProductParameter.FEATURE) + 1] += 0.4;
        numbers[plan.product(ProductParameter.MATERIAL_COST) + 1] *= 0.9;
        numbers[plan.firm(FirmParameter.OEM_UNITS) + 1] = 20_000;
        numbers[plan.firm(FirmParameter.OEM_PRICE) + 1] = 66;
        return numbers;
    }

    @Test
    void withNothingFrozenARunIsItself() {
        assertThat(Digest.of(replay.play(changed, Chance.expected(), Set.of())))
                .isEqualTo(Digest.of(WeeklySimulator.play(plan, changed, Chance.expected(), WEEKS)));
        assertThat(Digest.of(replay.recorded()))
                .isEqualTo(Digest.of(WeeklySimulator.play(plan, plan.numbers(), Chance.expected(), WEEKS)));
    }

    @Test
    void withEverythingFrozenItIsTheRunOnTape() {
        Trajectory frozen = replay.play(changed, Chance.expected(), EnumSet.allOf(Mechanism.class));
        for (Mechanism mechanism : Mechanism.values()) {
            same(frozen, mechanism.shows());
        }
        same(frozen, Series.CASH);
        same(frozen, Series.INSTALLED_BASE);
    }

    @Test
    void aFrozenMechanismDoesWhatItDidAndOthersDoNot() {
        for (Mechanism mechanism : Mechanism.values()) {
            same(replay.play(changed, Chance.expected(), Set.of(mechanism)), mechanism.shows());
        }
        Trajectory frozen = replay.play(changed, Chance.expected(), Set.of(Mechanism.PRICING));
        assertThat(frozen.column(Series.SALES, 1))
                .isNotEqualTo(replay.recorded().column(Series.SALES, 1));
        assertThat(frozen.column(Series.OEM_SALES, 1))
                .isNotEqualTo(replay.recorded().column(Series.OEM_SALES, 1));
    }

    private void same(Trajectory run, Series series) {
        for (int i = 0; i < series.width(plan); i++) {
            assertThat(run.column(series, i)).isEqualTo(replay.recorded().column(series, i));
        }
    }
}
