package caselab.model.metric;

import caselab.model.Series;
import caselab.model.Trajectory;
import java.util.Set;

/** One figure of a run. */
public sealed interface Measure {

    /** The figure; NaN if it has none, positive infinity for the week of what never happens. */
    double of(Trajectory run);

    /** The series it reads. */
    Set<Series> reads();

    /** How the weeks of a metric become one figure. */
    enum Reading {
        /** The value at the end of the last week of the range. */
        END,
        /** The smallest value. */
        LOWEST,
        /** The largest value. */
        HIGHEST,
        /** The sum. */
        TOTAL,
        /** The mean. */
        MEAN,
        /** The number of weeks in which the metric is not zero. */
        WEEKS
    }

    /**
     * A metric read over weeks {@code from} up to but not including {@code to}, both cut to the run; weeks without a
     * value do not count.
     */
    record OfMetric(Metric metric, int index, Reading reading, int from, int to) implements Measure {

        /** Over the whole run. */
        public OfMetric(Metric metric, int index, Reading reading) {
            this(metric, index, reading, 0, Integer.MAX_VALUE);
        }

        @Override
        public double of(Trajectory run) {
            int end = Math.min(to, run.weeks());
            return reading == Reading.END
                    ? (end > 0 ? metric.weekly().at(run, index, end - 1) : Double.NaN)
                    : over(run, end);
        }

        @Override
        public Set<Series> reads() {
            return metric.reads();
        }

        private double over(Trajectory run, int end) {
            double sum = 0;
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            int count = 0;
            int nonZero = 0;
            for (int week = from; week < end; week++) {
                double value = metric.weekly().at(run, index, week);
                if (!Double.isNaN(value)) {
                    sum += value;
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                    count++;
                    nonZero += value == 0 ? 0 : 1;
                }
            }
            return count == 0 ? Double.NaN : pick(sum, low, high, count, nonZero);
        }

        private double pick(double sum, double low, double high, int count, int nonZero) {
            return switch (reading) {
                case LOWEST -> low;
                case HIGHEST -> high;
                case TOTAL -> sum;
                case MEAN -> sum / count;
                case WEEKS -> nonZero;
                case END -> throw new IllegalStateException("END is read off one week");
            };
        }
    }

    /** The week of a milestone. */
    record WeekOf(Milestone milestone) implements Measure {
        @Override
        public double of(Trajectory run) {
            var week = milestone.week(run);
            return week.isPresent() ? week.getAsInt() : Double.POSITIVE_INFINITY;
        }

        @Override
        public Set<Series> reads() {
            return milestone.reads();
        }
    }
}
