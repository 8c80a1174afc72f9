package caselab.experiment;

import caselab.model.Unit;
import caselab.model.metric.Measure;
import caselab.model.metric.Metric;
import caselab.model.metric.Milestone;
import java.util.List;

/**
 * A figure kept of every run: a column of the {@link ResultTable}.
 *
 * @param key name of the column
 * @param unit what it is measured in
 * @param measure how to read it off a run
 */
public record Figure(String key, Unit unit, Measure measure) {

    /** A metric of one product, firm or the market (index 0), read over the whole run. */
    public static Figure of(String key, Metric metric, int index, Measure.Reading reading) {
        return new Figure(key, metric.unit(), new Measure.OfMetric(metric, index, reading));
    }

    /** The week in which a firm fails for the first time; positive infinity if it never does. See {@link Survival}. */
    public static Figure weekOut(String key, int firm) {
        return new Figure(key, Unit.WEEK, new Measure.WeekOf(new Milestone.FirstExit(List.of(firm))));
    }
}
