package caselab.model;

/** From this week on, this price (yuan). */
public record PriceStep(double week, double price) {}
