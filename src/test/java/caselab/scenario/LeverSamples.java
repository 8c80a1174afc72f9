package caselab.scenario;

import caselab.model.LatinHypercube;
import caselab.model.Settings;
import java.util.List;

/** Settings of all levers of a scenario at once, spread evenly over their declared ranges. */
final class LeverSamples {

    private LeverSamples() {}

    /** Latin hypercube samples of every lever, choices included. */
    static List<Settings> of(Scenario scenario, int count, long seed) {
        List<Lever> levers = scenario.levers();
        return LatinHypercube.points(count, levers.size(), seed).stream()
                .map(point -> settings(levers, point))
                .toList();
    }

    private static Settings settings(List<Lever> levers, double[] point) {
        Settings all = Settings.none();
        for (int i = 0; i < point.length; i++) {
            all = all.with(levers.get(i).settings(at(levers.get(i), point[i])));
        }
        return all;
    }

    private static double at(Lever lever, double unit) {
        return lever.isChoice()
                ? Math.floor(unit * lever.choices().size())
                : lever.snap(lever.low() + unit * (lever.high() - lever.low()));
    }
}
