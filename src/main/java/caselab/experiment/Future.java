package caselab.experiment;

import caselab.model.Chance;
import caselab.model.Settings;

/**
 * One way things may go: what is changed in the market, and where the luck comes from. Two equal futures give the same
 * numbers.
 */
public record Future(Settings settings, Chance chance) {

    /** Without chance: every random quantity takes its expected value. */
    public static Future expected(Settings settings) {
        return new Future(settings, Chance.expected());
    }
}
