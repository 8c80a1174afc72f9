package caselab.study;

import caselab.experiment.search.Dial;
import caselab.scenario.Lever;
import java.util.ArrayList;
import java.util.List;

/** Levers as a search sees them: by their detents, from where they stand. */
public final class Dials {

    private static final int QUARTERS = 4;

    private Dials() {}

    /** One dial per lever, in order. */
    public static List<Dial> of(Stand stand, List<Lever> levers) {
        return levers.stream().map(lever -> of(lever, stand.value(lever))).toList();
    }

    private static Dial of(Lever lever, double at) {
        List<Double> ladder = lever.detents().stream()
                .map(Lever.Detent::value)
                .filter(Double::isFinite)
                .toList();
        return new Dial(lever.key(), ladder.size() > 1 ? ladder : quarters(lever), at, lever.step(), lever.isChoice());
    }

    /** A lever without named values has its range in quarters. */
    private static List<Double> quarters(Lever lever) {
        double high = Double.isFinite(lever.high()) ? lever.high() : lever.plausibleHigh();
        List<Double> ladder = new ArrayList<>();
        for (int k = 0; k <= QUARTERS; k++) {
            double value = lever.snap(lever.low() + k * (high - lever.low()) / QUARTERS);
            if (ladder.isEmpty() || value > ladder.getLast()) {
                ladder.add(value);
            }
        }
        return ladder;
    }
}
