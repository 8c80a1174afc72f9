package caselab.experiment.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BestReplyTest {

    private static final List<Dial> RIVAL = List.of(
            new Dial("price", ladder(40, 50, 60, 70), 70, 0.5, false),
            new Dial("spending", ladder(0, 1, 2), 0, 0.05, false),
            new Dial("reach", ladder(0, 1), 0, 0.1, false));

    /** Profit is greatest at a price of 54, spending of 1.3 and reach of 0.4. */
    private static final BestReply.Duel DUEL = replies -> Arrays.stream(replies)
            .map(r -> new BestReply.Ends(
                    100 - Math.pow((r[0] - 54) / 10, 2) - Math.pow(r[1] - 1.3, 2) - Math.pow(r[2] - 0.4, 2),
                    r[0] < 55 ? 0.2 : 0.9))
            .toList();

    private static List<Double> ladder(double... values) {
        return Arrays.stream(values).boxed().toList();
    }

    @Test
    void lazyStaysWhereItIs() {
        BestReply reply = BestReply.of(BestReply.Level.LAZY, RIVAL, DUEL, 100, 1);
        assertThat(reply.values()).containsExactly(70.0, 0.0, 0.0);
        assertThat(reply.after()).isEqualTo(reply.before());
        assertThat(reply.after().odds()).isEqualTo(0.9);
    }

    @Test
    void normalTakesTheBestOfAFew() {
        BestReply reply = BestReply.of(BestReply.Level.NORMAL, RIVAL, DUEL, 100, 1);
        assertThat(reply.values()).containsExactly(50.0, 0.0, 0.0);
        assertThat(reply.after().odds()).isEqualTo(0.2);
    }

    @Test
    void ruthlessSearchesAllTogether() {
        BestReply reply = BestReply.of(BestReply.Level.RUTHLESS, RIVAL, DUEL, 600, 1);
        assertThat(reply.values().get(0)).isCloseTo(54, within(0.5));
        assertThat(reply.values().get(1)).isCloseTo(1.3, within(0.1));
        assertThat(reply.values().get(2)).isCloseTo(0.4, within(0.1));
    }

    @Test
    void aSingleLeverIsTriedAtManyPlaces() {
        BestReply.Duel duel = replies -> Arrays.stream(replies)
                .map(r -> new BestReply.Ends(-Math.abs(r[0] - 47), 0.5))
                .toList();
        BestReply reply = BestReply.of(BestReply.Level.RUTHLESS, RIVAL.subList(0, 1), duel, 100, 1);
        assertThat(reply.values().getFirst()).isCloseTo(47, within(0.5));
    }
}
