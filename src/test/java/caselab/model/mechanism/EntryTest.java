package caselab.model.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.model.Chance;
import caselab.model.Settings;
import caselab.model.State;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Entry by date, by margin and by luck. */
class EntryTest {

    @Test
    void productsEnterInTheirWeekAndPayOnce() {
        Bench b = Bench.of("aab");
        b.s.in.entryWeek[1] = 2;
        b.s.in.entryWeek[2] = 3;
        b.s.in.entryCost[0] = 100;
        b.s.in.entryCost[1] = 100;
        double[][] onSale = {{1, 0, 0}, {1, 0, 0}, {1, 1, 0}, {1, 1, 1}};
        for (int week = 0; week < onSale.length; week++) {
            Entry.apply(b.plan, b.s, week);
            assertThat(b.s.active).as("week %d", week).containsExactly(onSale[week]);
        }
        assertThat(b.s.cash).as("whoever is there at the start pays nothing").containsExactly(1e12, 1e12 - 100);
        assertThat(b.s.toEnter).isZero();
        b.s.active[0] = 0;
        Entry.apply(b.plan, b.s, 4);
        assertThat(b.s.active[0]).as("nobody enters twice").isZero();
    }

    @Test
    void nobodyEntersWhoCannotPay() {
        Bench b = Bench.of("ab");
        b.s.in.entryWeek[1] = 1;
        b.s.in.entryCost[1] = 100;
        b.s.in.creditLine[1] = 30;
        b.s.cash[1] = 69;
        Entry.apply(b.plan, b.s, 0);
        Entry.apply(b.plan, b.s, 1);
        assertThat(b.s.active[1]).isZero();
        b.s.cash[1] = 70;
        Entry.apply(b.plan, b.s, 2);
        assertThat(b.s.active[1]).isEqualTo(1);
        assertThat(b.s.cash[1]).isEqualTo(-30);
    }

    @Test
    void aFirmThatIsGoneDoesNotEnter() {
        Bench b = Bench.of("ab");
        b.s.alive[1] = 0;
        Entry.apply(b.plan, b.s, 0);
        assertThat(b.s.active).containsExactly(1, 0);
        assertThat(b.s.toEnter).isEqualTo(1);
    }

    /** Two entrants wait for a margin of 20 % for three weeks; price 50, no fee, one sold. */
    private static Bench waiting() {
        Bench b = Bench.of(Settings.none().with("/entryMargin", 0.2).with("/entryMarginWeeks", 3), "abc");
        b.s.in.entersOnMargin[1] = 1;
        b.s.in.entersOnMargin[2] = 1;
        Entry.apply(b.plan, b.s, 0);
        b.s.sales[0] = 1;
        return b;
    }

    private static double entered(Bench b, int weeks, double unitCost) {
        b.s.unitCost[0] = unitCost;
        for (int week = 1; week <= weeks; week++) {
            Entry.apply(b.plan, b.s, week);
        }
        return b.s.active[1] + b.s.active[2];
    }

    @Test
    void marginsInviteOneEntrantAtATime() {
        assertThat(entered(waiting(), 2, 30)).isZero();
        assertThat(entered(waiting(), 3, 30)).isEqualTo(1);
        assertThat(entered(waiting(), 5, 30)).as("the count starts again").isEqualTo(1);
        assertThat(entered(waiting(), 6, 30)).isEqualTo(2);
    }

    @Test
    void aMarginAtTheThresholdOrWithoutSalesInvitesNobody() {
        assertThat(entered(waiting(), 9, 40)).as("exactly 20 %").isZero();
        Bench b = waiting();
        b.s.sales[0] = 0;
        assertThat(entered(b, 9, 10)).isZero();
    }

    @Test
    void oneBadWeekStartsTheCountAgain() {
        Bench b = waiting();
        entered(b, 2, 30);
        entered(b, 1, 45);
        assertThat(entered(b, 2, 30)).isZero();
        assertThat(entered(b, 1, 30)).isEqualTo(1);
    }

    @Test
    void theChannelsFeeIsNoMargin() {
        Bench b = waiting();
        b.s.in.channelFee[0] = 0.2;
        assertThat(entered(b, 9, 31)).as("50 x 0.8 - 31 = 9, less than 10").isZero();
        assertThat(entered(b, 3, 29)).isEqualTo(1);
    }

    @Test
    void aCopyHasAShareOfItsLeadersQuality() {
        Bench b = Bench.open(
                Settings.none(),
                Chance.expected(),
                List.of(),
                List.of(
                        Bench.product("p", "a", null, null, List.of(), List.of()),
                        Bench.product("p", "b", "p0", null, List.of(), List.of()),
                        Bench.product("p", "c", null, null, List.of(), List.of())));
        b.s.quality[0] = 2;
        b.s.quality[2] = 5;
        b.s.in.copyQuality[1] = 0.85;
        b.s.in.copyQuality[2] = 0.85;
        Entry.apply(b.plan, b.s, 0);
        assertThat(b.s.quality[1]).isCloseTo(1.7, within(1e-12));
        assertThat(b.s.quality[2]).as("nobody to copy").isEqualTo(5);
    }

    @Test
    void aSeedSpreadsTheEntryWeekEvenly() {
        Map<Integer, Integer> weeks = new TreeMap<>();
        for (int run = 0; run < 500; run++) {
            weeks.merge(entryWeek(Chance.of(1).future(run), 4, 2), 1, Integer::sum);
        }
        assertThat(weeks.keySet()).containsExactly(2, 3, 4, 5, 6);
        assertThat(weeks.values()).allMatch(count -> count > 70 && count < 130);
    }

    @Test
    void aHighDrawIsALateEntry() {
        for (int run = 0; run < 20; run++) {
            Chance chance = Chance.of(1).future(run);
            int steps = (int) (5 * chance.uniform(Chance.Source.ENTRY, 0, 0));
            assertThat(entryWeek(chance, 4, 2)).isEqualTo(2 + steps);
        }
    }

    @Test
    void spreadNeverReachesBackToTheStart() {
        for (int run = 0; run < 50; run++) {
            assertThat(entryWeek(Chance.of(1).future(run), 1, 3)).isBetween(1, 4);
            assertThat(entryWeek(Chance.of(1).future(run), 0, 3))
                    .as("there from the start")
                    .isZero();
        }
        assertThat(entryWeek(Chance.expected(), 4, 2)).isEqualTo(4);
    }

    private static int entryWeek(Chance chance, int week, int spread) {
        Bench b = Bench.of(Settings.none(), chance, "a");
        State s = b.s;
        s.in.entryWeek[0] = week;
        s.in.entrySpread[0] = spread;
        for (int t = 0; t < 20; t++) {
            Entry.apply(b.plan, s, t);
            if (s.active[0] > 0) {
                return t;
            }
        }
        return -1;
    }
}
