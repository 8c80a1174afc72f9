package caselab.scenario;

import caselab.model.Series;
import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.model.metric.Measure;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** What docs/model.md says about its limits, measured. */
final class MeasuredLimits {

    private static final Scenario PHONE = Shipped.scenario("online-flash-sales");
    private static final Scenario BANKS = Shipped.scenario("below-cost-dumping");
    private static final int WEEKS = 104;

    private MeasuredLimits() {}

    /** Buzz of the queue above which the releases of the case sell more in two years than supply without limit. */
    static double flipOfTheCase() {
        return root(buzz -> sold(buzz, 60_000, 0.04, 150_000) - open(buzz));
    }

    /** The same for the best release that stays the same every week. */
    static double flipOfTheBestConstantRelease() {
        return root(buzz -> IntStream.rangeClosed(4, 70)
                        .mapToDouble(k -> sold(buzz, 5000 * k, 0, 5000 * k))
                        .max()
                        .orElseThrow()
                - open(buzz)
                - 1);
    }

    private static double root(DoubleUnaryOperator gain) {
        double low = 0;
        double high = 2;
        while (high - low > 1e-4) {
            double middle = (low + high) / 2;
            boolean pays = gain.applyAsDouble(middle) > 0;
            high = pays ? middle : high;
            low = pays ? low : middle;
        }
        return high;
    }

    private static double open(double buzz) {
        return sold(buzz, 1e12, 0, 1e12);
    }

    /** Units in two years. */
    static double sold(double buzz, double first, double growth, double most) {
        Settings settings = Settings.none()
                .with("/products/m1/waitingBuzz", buzz)
                .with("/products/m1/dropSize", first)
                .with("/products/m1/dropGrowth", growth)
                .with("/products/m1/dropMaximum", most);
        return Shipped.read(
                Shipped.run(PHONE, settings, WEEKS), "cumulativeSales", PHONE.product(), Measure.Reading.END);
    }

    /** Weeks in which the last small maker and MiLi leave. */
    record Exits(int small, int mili) {
        String text() {
            return "| " + week(small) + " | " + week(mili) + " |";
        }

        private static String week(int week) {
            return week < 0 ? "stay" : String.valueOf(week);
        }
    }

    static Exits exits(Settings settings) {
        Trajectory run = Shipped.run(BANKS, settings, 208);
        return new Exits(Shipped.week(BANKS, "small-out", run), Shipped.week(BANKS, "mili-out", run));
    }

    /** Buyers who mind prices less, as fond of a product at this price as before. */
    static Settings softer(double samePrice) {
        Map<String, double[]> segments =
                Map.of("brand", new double[] {0.05, 0.04}, "price", new double[] {0.16, 0.11}, "value", new double[] {
                    0.10, 0.07
                });
        Settings settings = Settings.none();
        for (Map.Entry<String, double[]> entry : segments.entrySet()) {
            String path = "/segments/" + entry.getKey() + "/";
            double base = number(path + "baseUtility");
            double[] alpha = entry.getValue();
            settings = settings.with(path + "priceSensitivity", alpha[1])
                    .with(path + "baseUtility", base - (alpha[0] - alpha[1]) * samePrice);
        }
        return settings;
    }

    /** The same with fixed costs scaled by what margins gain in the first quarter, in peace. */
    static Settings softerWithCosts(double samePrice) {
        Settings soft = softer(samePrice);
        Settings scaled = soft;
        for (int f = 0; f < BANKS.plan().firms(); f++) {
            String path = "/firms/" + BANKS.plan().market().firms().get(f).key() + "/fixedCost";
            double cost = number(path);
            scaled = scaled.with(path, cost * gross(soft, f, cost) / gross(Settings.none(), f, cost));
        }
        return scaled;
    }

    private static double gross(Settings settings, int f, double fixedCost) {
        Trajectory run = Shipped.run(BANKS, settings, 13);
        return run.sum(Series.PROFIT, f, 0, 13) + run.sum(Series.RESEARCH, f, 0, 13) + 13 * fixedCost;
    }

    private static double number(String path) {
        return BANKS.plan().numbers()[BANKS.plan().paths().slot(path)];
    }
}
