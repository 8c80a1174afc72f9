package caselab.experiment.sampling;

import caselab.model.Settings;
import java.util.function.DoubleFunction;

/**
 * Something about the world that is not known for certain.
 *
 * @param key name in tables
 * @param range how likely its values are
 * @param settings what the market's numbers become at a value
 */
public record UncertainInput(String key, Triangle range, DoubleFunction<Settings> settings) {}
