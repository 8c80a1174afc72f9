package caselab.app.run;

import caselab.model.equilibrium.WeeklyEquilibria;
import caselab.scenario.Scenario;
import java.util.Arrays;

/**
 * Where the price of an output would settle each week if every firm priced for that week alone; nothing where nobody
 * prices by best response. Worked out every fourth week, straight lines between.
 */
public final class EquilibriumLine {

    private static final int EVERY = 4;
    private static final EquilibriumLine NONE = new EquilibriumLine(new double[0]);

    private final double[] values;

    private EquilibriumLine(double[] values) {
        this.values = values;
    }

    /** No line. */
    public static EquilibriumLine none() {
        return NONE;
    }

    /** Whether an output is a price that a firm sets by best response in these choices. */
    public static boolean asks(Choices choices, Scenario.Output output) {
        Scenario scenario = choices.scenario();
        return output.metric().key().equals("price")
                && WeeklyEquilibria.asks(scenario.plan(), scenario.plan().numbers(choices.settings()), output.index());
    }

    /** The line of an output in these choices; takes far longer than a run. */
    public static EquilibriumLine of(Choices choices, Scenario.Output output) {
        if (!asks(choices, output)) {
            return NONE;
        }
        Scenario scenario = choices.scenario();
        double[] values = WeeklyEquilibria.prices(
                scenario.plan(), scenario.plan().numbers(choices.settings()), scenario.weeks(), output.index(), EVERY);
        join(values);
        return Arrays.stream(values).allMatch(Double::isNaN) ? NONE : new EquilibriumLine(values);
    }

    /** Fills the weeks between two that were worked out one step apart; a wider gap stays a gap. */
    private static void join(double[] values) {
        int known = -1;
        for (int week = 0; week < values.length; week++) {
            if (Double.isNaN(values[week])) {
                continue;
            }
            for (int between = known + 1; known >= 0 && week - known <= EVERY && between < week; between++) {
                double part = (double) (between - known) / (week - known);
                values[between] = values[known] + part * (values[week] - values[known]);
            }
            known = week;
        }
    }

    /** One value per week, NaN where there is none; empty for no line. Not to be changed. */
    public double[] values() {
        return values;
    }

    /** Whether there is no line. */
    public boolean isEmpty() {
        return values.length == 0;
    }

    /** The last value. */
    public double last() {
        int week = values.length - 1;
        while (week > 0 && Double.isNaN(values[week])) {
            week--;
        }
        return week < 0 ? Double.NaN : values[week];
    }
}
