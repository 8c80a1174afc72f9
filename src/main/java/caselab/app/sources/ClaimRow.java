package caselab.app.sources;

import caselab.app.reading.SourceText;
import caselab.scenario.Scenario;

/**
 * A claim with what came of it.
 *
 * @param says the claim in a sentence
 * @param holds whether it holds in the user's world
 * @param result that in words, with the figure
 * @param told the same for the case as told; empty if the user's world is that of the case
 * @param badge what the claim rests on
 * @param source the same at length
 */
record ClaimRow(
        Scenario.Claim claim,
        String says,
        boolean holds,
        String result,
        String told,
        SourceText.Badge badge,
        SourceText source) {}
