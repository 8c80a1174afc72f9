package caselab.model;

/** A group of products that are closer substitutes to one another than to the rest. */
public record Nest(String key, Values<NestParameter> values) {}
