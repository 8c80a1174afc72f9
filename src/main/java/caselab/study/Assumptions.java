package caselab.study;

import caselab.experiment.sampling.Triangle;
import caselab.experiment.sampling.UncertainInput;
import caselab.model.Plan;
import caselab.model.Settings;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * What is assumed about the world, as inputs that are uncertain: each lies between the ends of what is plausible, most
 * likely where it stands. An assumption that is a choice has no likely and unlikely values, and is left as it is.
 */
public final class Assumptions {

    private Assumptions() {}

    /** The uncertain inputs of the case as told, in the scenario's own order. */
    public static List<UncertainInput> of(Scenario scenario) {
        return of(Stand.asTold(scenario));
    }

    /** The same inputs, most likely where the user has them; a range stretches to hold what is held likely. */
    static List<UncertainInput> of(Stand stand) {
        return stand.scenario().assumptions().stream()
                .filter(lever -> !lever.isChoice())
                .map(lever -> around(stand.scenario().plan(), lever, stand.value(lever)))
                .toList();
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
