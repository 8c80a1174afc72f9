package caselab.report;

import caselab.model.Chance;
import caselab.model.Settings;
import caselab.model.mechanism.WeeklySimulator;
import caselab.model.metric.Measure;
import caselab.scenario.Scenario;
import java.util.List;

/**
 * A claim with what the model makes of it, without chance.
 *
 * @param figure the figure the claim is about: infinite for the week of what never happens, NaN if there is none
 * @param holds whether it lies within the claim's bounds
 */
public record Finding(Scenario scenario, Scenario.Claim claim, double figure, boolean holds) {

    /** The findings on all claims of a scenario. */
    public static List<Finding> of(Scenario scenario) {
        return scenario.claims().stream().map(claim -> of(scenario, claim)).toList();
    }

    /** The finding on one claim: one run, or two that are compared. */
    public static Finding of(Scenario scenario, Scenario.Claim claim) {
        return of(scenario, claim, Settings.none());
    }

    /**
     * The finding on one claim in another world.
     *
     * @param world numbers of the market set beforehand; what the claim itself sets has the last word
     */
    public static Finding of(Scenario scenario, Scenario.Claim claim, Settings world) {
        double own = read(scenario, claim.measure(), world.with(claim.under()), claim.weeks());
        double figure = claim.against()
                .map(other ->
                        other.kind().of(own, read(scenario, other.measure(), world.with(other.under()), claim.weeks())))
                .orElse(own);
        return new Finding(scenario, claim, figure, figure >= claim.low() && figure <= claim.high());
    }

    private static double read(Scenario scenario, Measure measure, Settings under, int weeks) {
        return measure.of(
                WeeklySimulator.play(scenario.plan(), scenario.plan().numbers(under), Chance.expected(), weeks));
    }
}
