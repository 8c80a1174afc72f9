package caselab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.ReferenceMarkets;
import caselab.model.Series;
import caselab.model.Settings;
import caselab.model.Trajectory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Four phones alike in all but the week they come, a quarter apart: who comes later sells less, as Urban and others
 * (1986) found with shares that fall as n^-0.49. Nothing else favours the first, only that more people know it.
 */
class OrderOfEntryTest {

    private static final Scenario SCENARIO = Shipped.scenario("first-mover-and-imitators");
    private static final List<String> PHONES = List.of("m1", "meizu-mx", "tianyu", "honor");
    private static final List<String> FIRMS = List.of("xiaomi", "meizu", "tianyu", "huawei");
    private static final Map<String, Double> ALIKE = Map.of(
            "price", 1999.0,
            "awareness", 0.1,
            "feedback", 0.003,
            "reliability", 0.8,
            "reputation", 0.95,
            "innovationCoefficient", 0.002,
            "imitationCoefficient", 0.08,
            "dropSize", 1e9,
            "dropMaximum", 1e9);
    private static final int QUARTER = 13;

    @Test
    void laterEntrantsSellLess() {
        Trajectory run = Shipped.run(SCENARIO, alike(), 104);
        int first = SCENARIO.product();
        double second = run.at(Series.SALES, first + 1, 103) / run.at(Series.SALES, first, 103);
        double published = ReferenceMarkets.vector("25_order_of_entry_and_nokia")
                .get("outputs")
                .get("order_of_entry")
                .get(1)
                .get("relative_share")
                .asDouble();
        assertThat(second).isBetween(0.85 * published, 1.15 * published);
        for (int n = 1; n < PHONES.size(); n++) {
            assertThat(run.at(Series.SALES, first + n, 103))
                    .as("entrant %d", n + 1)
                    .isLessThan(run.at(Series.SALES, first + n - 1, 103));
        }
    }

    private static Settings alike() {
        Settings settings =
                Settings.none().with("/nests/m1-and-followers/dissimilarity", 1).with("/products/m1/waitingList", 0);
        for (int n = 0; n < PHONES.size(); n++) {
            String phone = "/products/" + PHONES.get(n) + "/";
            for (Map.Entry<String, Double> entry : ALIKE.entrySet()) {
                settings = settings.with(phone + entry.getKey(), entry.getValue());
            }
            for (String segment : List.of("brand", "price", "value")) {
                settings = settings.with(phone + "reach/" + segment, 0.6);
            }
            settings = settings.with("/firms/" + FIRMS.get(n) + "/brand", 0.1)
                    .with(phone + "entryWeek", n * QUARTER)
                    .with(phone + "copyQuality", n == 0 ? 0 : 1);
        }
        return settings;
    }
}
