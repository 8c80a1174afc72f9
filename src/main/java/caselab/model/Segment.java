package caselab.model;

/** A group of buyers. */
public record Segment(String key, Values<SegmentParameter> values) {}
