package caselab.model;

/**
 * What is to be known of a parameter; see {@link Parameter} for each part.
 *
 * @param key name in files and paths
 * @param unit what it is measured in
 * @param domain the values it may ever take
 * @param neutral the value when a file gives none, or NaN when a file must
 * @param meaning one line on what it is, with its symbol
 */
public record About(String key, Unit unit, Domain domain, double neutral, String meaning) {}
