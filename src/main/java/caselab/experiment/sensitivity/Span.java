package caselab.experiment.sensitivity;

/**
 * An input to be moved between the ends of its range.
 *
 * @param key name of the input
 * @param low lower end
 * @param present where it stands now
 * @param high upper end
 */
public record Span(String key, double low, double present, double high) {}
