package caselab.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caselab.model.mechanism.WeeklySimulator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trajectories, digests, values, domains, spelling: the small parts that the rest stands on. */
class RecordsTest {

    private static final Plan PLAN = Plan.compile(ReferenceMarkets.market(
            ReferenceMarkets.vector("31_model_dumping_reference_run").get("inputs")));

    @Test
    void aTrajectoryKeepsWhatItIsAskedTo() {
        Trajectory few = new Trajectory(PLAN, 3, Set.of(Series.CASH, Series.PRICE));
        for (int t = 0; t < 3; t++) {
            few.record(Series.CASH, t, values(PLAN.firms(), 100 * t));
            few.record(Series.PRICE, t, values(PLAN.products(), 10 * t));
        }
        assertThat(few.at(Series.CASH, 2, 1)).isEqualTo(102);
        assertThat(few.at(Series.PRICE, 1, 2)).isEqualTo(21);
        assertThat(few.column(Series.CASH, 1)).containsExactly(1, 101, 201);
        assertThat(few.sum(Series.CASH, 0, 1, 3)).isEqualTo(300);
        assertThat(few.weeks()).isEqualTo(3);
        assertThat(few.plan()).isSameAs(PLAN);
        assertThat(few.keeps(Series.CASH)).isTrue();
        assertThat(few.keeps(Series.SALES)).isFalse();
        assertThatThrownBy(() -> few.at(Series.SALES, 0, 0)).hasMessageContaining("sales");
    }

    private static double[] values(int count, double first) {
        double[] values = new double[count];
        java.util.Arrays.setAll(values, i -> first + i);
        return values;
    }

    @Test
    void theDigestIsCrc32cOfTheBigEndianBits() {
        Trajectory run = new Trajectory(PLAN, 1, Set.of(Series.CONSUMER_SURPLUS));
        run.record(Series.CONSUMER_SURPLUS, 0, new double[] {Math.PI});
        java.util.zip.CRC32C crc = new java.util.zip.CRC32C();
        crc.update(java.nio.ByteBuffer.allocate(8).putDouble(Math.PI).array());
        assertThat(Digest.of(run)).isEqualTo(String.format("%08x", crc.getValue()));
        run.record(Series.CONSUMER_SURPLUS, 0, new double[] {Math.nextUp(Math.PI)});
        assertThat(Digest.of(run)).isNotEqualTo(String.format("%08x", crc.getValue()));
    }

    /** Round numbers have few bits; settings of a grid must not all fall into one bucket for that. */
    @Test
    void settingsOfAGridHaveDifferentHashes() {
        Set<Integer> hashes = new java.util.HashSet<>();
        for (int i = 0; i < 64; i++) {
            for (int j = 0; j < 64; j++) {
                Settings settings = Settings.none().with("/a", i * 0.25).with("/b", j * 1000);
                hashes.add(settings.hashCode() & 0xffff);
            }
        }
        assertThat(hashes).hasSizeGreaterThan(3500);
        assertThat(Settings.none().with("/a", 1).with("/b", 2))
                .hasSameHashCodeAs(Settings.none().with("/b", 2).with("/a", 1));
    }

    @Test
    void aRecorderCopiesOnlyWhatIsKept() {
        Trajectory all = WeeklySimulator.play(PLAN, PLAN.numbers(), Chance.expected(), 5);
        for (Series series : Series.values()) {
            Trajectory one = new Trajectory(PLAN, 5, EnumSet.of(series));
            new WeeklySimulator(PLAN).run(PLAN.numbers(), Chance.expected(), one);
            for (int i = 0; i < series.width(PLAN); i++) {
                assertThat(one.column(series, i)).as("%s", series).isEqualTo(all.column(series, i));
            }
        }
    }

    @Test
    void valuesChangeInACopy() {
        Values<NestParameter> before = Values.neutral(NestParameter.class);
        Values<NestParameter> after = before.with(NestParameter.DISSIMILARITY, 0.5);
        assertThat(before.get(NestParameter.DISSIMILARITY)).isNaN();
        assertThat(after.get(NestParameter.DISSIMILARITY)).isEqualTo(0.5);
        assertThat(after.parameters()).containsExactly(NestParameter.DISSIMILARITY);
        assertThat(after).isNotEqualTo(before).isNotEqualTo("0.5").hasToString("{dissimilarity=0.5 }");
        assertThat(after).isEqualTo(before.with(NestParameter.DISSIMILARITY, 0.5));
        assertThat(after).hasSameHashCodeAs(before.with(NestParameter.DISSIMILARITY, 0.5));
        assertThat(after.hashCode()).isNotEqualTo(before.hashCode());
        assertThat(Values.neutral(TableParameter.class)).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "-0.001, false", "1.001, false", "NaN, false", "0.5, true"})
    void aShareLiesBetweenNothingAndAll(double value, boolean inside) {
        assertThat(Domain.SHARE.contains(value)).isEqualTo(inside);
    }

    @Test
    void aSwitchIsWholeAndALimitMayBeNone() {
        assertThat(Domain.SWITCH.contains(0.5)).isFalse();
        assertThat(Domain.SWITCH.contains(1)).isTrue();
        assertThat(Domain.LIMIT.contains(Double.POSITIVE_INFINITY)).isTrue();
        assertThat(Domain.AMOUNT.contains(Double.POSITIVE_INFINITY)).isFalse();
        assertThat(Domain.of(2, 3).contains(2.5)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "price, prize, 1",
        "price, price, 0",
        "kitten, sitting, 3",
        "abc, '', 3",
        "'', ab, 2",
        "ab, ba, 2",
        "cat, cart, 1"
    })
    void spellingCountsLetters(String a, String b, int distance) {
        assertThat(Spelling.distance(a, b)).isEqualTo(distance);
        assertThat(Spelling.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void theNearestWordsComeFirst() {
        assertThat(Spelling.nearest("prise", List.of("sales", "prices", "price", "cash"), 2))
                .containsExactly("price", "prices");
    }

    @Test
    void settingsAddUp() {
        Settings both =
                Settings.none().with("/a", 1).with(Settings.none().with("/a", 2).with("/b", 3));
        assertThat(both.values()).isEqualTo(Map.of("/a", 2.0, "/b", 3.0));
    }
}
