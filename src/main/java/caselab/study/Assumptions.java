package caselab.study;

import caselab.experiment.sampling.Triangle;
import caselab.experiment.sampling.UncertainInput;
import caselab.model.Plan;
import caselab.model.Settings;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/**
 * What a scenario assumes about its world, as inputs that are uncertain: each lies between the ends of what is
 * plausible, most likely where the case has it. An assumption that is a choice has no likely and unlikely values, and
 * is left as it is.
 */
public final class Assumptions {

    private Assumptions() {}

    /** The uncertain inputs of a scenario, in its own order. */
    public static List<UncertainInput> of(Scenario scenario) {
        return scenario.assumptions().stream()
                .filter(lever -> !lever.isChoice())
                .map(lever -> of(scenario.plan(), lever))
                .toList();
    }

    /** The same, most likely where someone else has them; a range stretches to hold what is held likely. */
    public static List<UncertainInput> of(Scenario scenario, ToDoubleFunction<Lever> likely) {
        return scenario.assumptions().stream()
                .filter(lever -> !lever.isChoice())
                .map(lever -> around(scenario.plan(), lever, likely.applyAsDouble(lever)))
                .toList();
    }

    /** One lever as an uncertain input, under its own key. */
    public static UncertainInput of(Plan plan, Lever lever) {
        return around(plan, lever, Math.clamp(lever.baseline(), lever.plausibleLow(), lever.plausibleHigh()));
    }

    private static UncertainInput around(Plan plan, Lever lever, double likely) {
        double low = Math.min(lever.plausibleLow(), likely);
        Triangle range = new Triangle(low, likely, Math.max(lever.plausibleHigh(), likely));
        return new UncertainInput(lever.key(), range, settings(plan, lever));
    }

    /** Where the market wants whole numbers (weeks, firms), the nearest step; else the value as it is. */
    private static DoubleFunction<Settings> settings(Plan plan, Lever lever) {
        boolean whole = lever.targets().stream()
                .anyMatch(target -> plan.paths()
                        .parameter(plan.paths().slot(target.path()))
                        .domain()
                        .whole());
        return whole ? value -> lever.settings(lever.snap(value)) : lever::settings;
    }
}
