package caselab.model;

/** A firm: cash, brand, cost and what it spends. */
public record Firm(String key, Values<FirmParameter> values) {}
