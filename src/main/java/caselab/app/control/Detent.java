package caselab.app.control;

/** A value with a word: "mixed" for a share of 40. */
public record Detent(double value, String label) {}
