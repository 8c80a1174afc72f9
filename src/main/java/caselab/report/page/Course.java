package caselab.report.page;

import caselab.model.Trajectory;
import caselab.report.Headline;
import caselab.scenario.Scenario;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * One output of one run, week by week.
 *
 * @param values one a week; NaN after the exit of the firm it belongs to, and where there is none
 * @param exit the week in which that firm went out of business; empty if it did not
 */
record Course(List<Double> values, OptionalInt exit) {

    static Course of(Trajectory run, Scenario.Output output) {
        OptionalInt exit = exit(run, output);
        double[] column = output.metric().column(run, output.index());
        List<Double> values = IntStream.range(0, column.length)
                .mapToObj(week -> exit.isPresent() && week > exit.getAsInt() ? Double.NaN : column[week])
                .toList();
        return new Course(values, exit);
    }

    private static OptionalInt exit(Trajectory run, Scenario.Output output) {
        return switch (output.metric().of()) {
            case FIRM -> Headline.weekOut(run, output.index());
            case PRODUCT -> Headline.weekOut(run, run.plan().firmOf(output.index()));
            case MARKET -> OptionalInt.empty();
        };
    }

    /** The value of the last week that has one; NaN if none has. */
    double last() {
        for (int week = values.size() - 1; week >= 0; week--) {
            if (!values.get(week).isNaN()) {
                return values.get(week);
            }
        }
        return Double.NaN;
    }

    double largest() {
        return values.stream()
                .flatMapToDouble(value -> value.isNaN() ? DoubleStream.empty() : DoubleStream.of(Math.abs(value)))
                .max()
                .orElse(0);
    }
}
