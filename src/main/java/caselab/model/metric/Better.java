package caselab.model.metric;

/** Which way a metric is better for the firm in question; many are neither. */
public enum Better {
    HIGHER,
    LOWER,
    NEITHER
}
