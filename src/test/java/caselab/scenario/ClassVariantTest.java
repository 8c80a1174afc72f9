package caselab.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caselab.model.Chance;
import caselab.model.Digest;
import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.model.mechanism.WeeklySimulator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A class's own world is its own, always the same, and never far from the case as told. */
class ClassVariantTest {

    private static final int CODES = 20;

    /** Written down once: if it moves, every class of the past gets another world. */
    private static final long SEED_OF_MILI_42 = 1_040_693_879_656_984L;

    static List<Scenario> scenarios() {
        return Shipped.LIBRARY.scenarios();
    }

    private static List<ClassVariant> variants(Scenario scenario) {
        return IntStream.range(0, CODES)
                .mapToObj(i -> ClassVariant.of(scenario, "CLASS-" + i))
                .toList();
    }

    @Test
    void aCodeAlwaysMeansTheSame() {
        Scenario scenario = Shipped.scenario("below-cost-dumping");
        ClassVariant variant = ClassVariant.of(scenario, " mili-42 ");
        assertThat(variant).isEqualTo(ClassVariant.of(scenario, "MILI-42"));
        assertThat(variant.code()).isEqualTo("MILI-42");
        assertThat(variant.seed()).isEqualTo(SEED_OF_MILI_42);
        assertThat(variant.settings().values()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "MILI-", "a b", "x/y", "{out}"})
    void otherTextsAreNoCodes(String text) {
        assertThat(ClassVariant.isCode(text)).isFalse();
        assertThatThrownBy(() -> ClassVariant.of(Shipped.scenario("below-cost-dumping"), text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Use letters, digits and dashes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MILI-42", "3b", "三班", "a"})
    void lettersOfAnyScriptDo(String text) {
        assertThat(ClassVariant.isCode(text)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyCodeHasItsOwnWorldAndSeed(Scenario scenario) {
        Set<String> digests = new HashSet<>();
        Set<Long> seeds = new HashSet<>();
        for (ClassVariant variant : variants(scenario)) {
            digests.add(Digest.of(Shipped.run(scenario, variant.settings(), scenario.weeks())));
            seeds.add(variant.seed());
            assertThat(variant.seed()).isBetween(0L, 1L << 53);
        }
        assertThat(digests).hasSize(CODES);
        assertThat(seeds).hasSize(CODES);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void onlyWhatIsAssumedMovesAndNotFar(Scenario scenario) {
        Set<String> levers = new HashSet<>();
        scenario.levers().forEach(lever -> lever.paths().forEach(levers::add));
        for (ClassVariant variant : variants(scenario)) {
            variant.settings().values().forEach((path, value) -> {
                double told = scenario.plan().numbers()[scenario.plan().paths().slot(path)];
                assertThat(Math.abs(value / told - 1)).as(path).isLessThanOrEqualTo(ClassVariant.WIDTH + 1e-9);
                Basis.Assumed basis = (Basis.Assumed) scenario.bases().get(path);
                double one = basis.factor() ? told : 1;
                assertThat(value)
                        .as(path)
                        .isBetween(
                                Math.min(basis.low() * one, basis.high() * one),
                                Math.max(basis.low() * one, basis.high() * one));
                assertThat(levers).doesNotContain(path);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theClaimAtStakeHoldsInEveryClass(Scenario scenario) {
        String key = scenario.lesson().orElseThrow().claim();
        Scenario.Claim claim = scenario.claims().stream()
                .filter(c -> c.key().equals(key))
                .findFirst()
                .orElseThrow();
        for (ClassVariant variant : variants(scenario)) {
            double figure = figure(scenario, claim, variant.settings());
            assertThat(figure).as("%s in %s", key, variant.code()).isBetween(claim.low(), claim.high());
        }
    }

    private static double figure(Scenario scenario, Scenario.Claim claim, Settings variant) {
        double own = claim.measure().of(run(scenario, variant.with(claim.under()), claim.weeks()));
        return claim.against()
                .map(other -> other.kind()
                        .of(own, other.measure().of(run(scenario, variant.with(other.under()), claim.weeks()))))
                .orElse(own);
    }

    private static Trajectory run(Scenario scenario, Settings settings, int weeks) {
        return WeeklySimulator.play(scenario.plan(), scenario.plan().numbers(settings), Chance.expected(), weeks);
    }

    @Test
    void numbersOfOneBasisMoveAlike() {
        Scenario scenario = Shipped.scenario("below-cost-dumping");
        Map<String, Double> values =
                ClassVariant.of(scenario, "MILI-42").settings().values();
        assertThat(values.get("/firms/small-1/fixedCost"))
                .isNotNull()
                .isEqualTo(values.get("/firms/small-6/fixedCost"));
    }
}
