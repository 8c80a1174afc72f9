package caselab.experiment;

import caselab.model.metric.Metric;

/**
 * A metric followed week by week through every run: it becomes a {@link Band}.
 *
 * @param key name of the band
 * @param metric what is read
 * @param index product or firm, 0 for the market
 */
public record Track(String key, Metric metric, int index) {}
