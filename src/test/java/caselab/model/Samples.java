package caselab.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Latin hypercube samples of a market's numbers: each number's range is cut in as many slices as there are samples. */
public final class Samples {

    private Samples() {}

    /** Samples that multiply each positive number of the plan by 0.5 to 1.5, kept within its domain. */
    public static List<double[]> around(Plan plan, int samples, long seed) {
        Random random = new Random(seed);
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < samples; i++) {
            all.add(plan.numbers());
        }
        for (int slot = 0; slot < plan.slots(); slot++) {
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < samples; i++) {
                order.add(i);
            }
            Collections.shuffle(order, random);
            for (int i = 0; i < samples; i++) {
                double factor = 0.5 + (order.get(i) + random.nextDouble()) / samples;
                all.get(i)[slot] = vary(plan.paths().parameter(slot), all.get(i)[slot], factor);
            }
        }
        return all;
    }

    private static double vary(Parameter parameter, double value, double factor) {
        Domain domain = parameter.domain();
        if (parameter.unit() == Unit.CHOICE || Double.isInfinite(value)) {
            return value;
        }
        double varied = Math.min(domain.high(), Math.max(domain.low(), value * factor));
        return domain.whole() ? Math.rint(varied) : varied;
    }
}
