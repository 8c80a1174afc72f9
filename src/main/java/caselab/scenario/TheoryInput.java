package caselab.scenario;

import caselab.model.Trajectory;
import caselab.model.metric.Measure;
import caselab.model.metric.Metric;
import caselab.model.metric.Milestone;
import java.util.OptionalInt;

/** Where a closed form gets one of its numbers from, so that it follows the levers. */
public sealed interface TheoryInput {

    /** The number in this run; NaN if it has none, infinite for the week of what never happens. */
    double value(Trajectory run);

    /** A number of the market, as the levers have it. */
    record OfMarket(String path) implements TheoryInput {
        @Override
        public double value(Trajectory run) {
            return run.number(run.plan().paths().slot(path));
        }
    }

    /** A figure of the run. */
    record OfRun(Measure measure) implements TheoryInput {
        @Override
        public double value(Trajectory run) {
            return measure.of(run);
        }
    }

    /** The mean of a metric over so many weeks from an event on; NaN if that never happens. */
    record Since(Metric metric, int index, Milestone milestone, int weeks) implements TheoryInput {
        @Override
        public double value(Trajectory run) {
            OptionalInt from = milestone.week(run);
            return from.isEmpty()
                    ? Double.NaN
                    : new Measure.OfMetric(
                                    metric, index, Measure.Reading.MEAN, from.getAsInt(), from.getAsInt() + weeks)
                            .of(run);
        }
    }

    /** A number the market does not have: the card's own assumption, with what is plausible. */
    record Assumed(double number, double low, double high) implements TheoryInput {
        @Override
        public double value(Trajectory run) {
            return number;
        }
    }
}
