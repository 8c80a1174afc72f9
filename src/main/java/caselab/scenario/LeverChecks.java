package caselab.scenario;

import caselab.model.Domain;
import java.util.List;

/** What a lever must fulfil beyond being readable. */
final class LeverChecks {

    private static final double TOLERANCE = 1e-6;
    private static final double MOST_STEPS = 10_000;

    private LeverChecks() {}

    /** The basis a lever states, else that of the first number it sets. */
    static Basis basis(Place at, String key, List<String> paths, Ground ground) {
        Basis missing = new Basis.Derived(key, List.of());
        if (at.at("basis").present()) {
            return ground.basis().read(at.at("basis"), key).orElse(missing);
        }
        for (String path : paths) {
            Basis basis = ground.bases().get(path);
            if (basis != null) {
                return basis;
            }
        }
        if (paths.isEmpty()) {
            return missing;
        }
        at.at("basis").problem("is missing.", "The market gives none for what it sets.");
        return missing;
    }

    /** Checks a lever that could be read. */
    static void check(Lever lever, Ground ground, Place at) {
        if (lever.isChoice()) {
            return;
        }
        if (!(lever.low() < lever.high())) {
            at.at("low").problem("must lie below high.", "");
            return;
        }
        if (!steps(lever, at)) {
            return;
        }
        inside(lever, lever.baseline(), at, "The market has " + Say.number(lever.baseline()) + ", which ");
        if (at.at("plausible").present()) {
            plausible(lever, at.at("plausible"));
        }
        detents(lever, at.at("detents"));
        for (Lever.Target target : lever.targets()) {
            domain(lever, target, ground, at);
        }
    }

    private static boolean steps(Lever lever, Place at) {
        double steps = (lever.high() - lever.low()) / lever.step();
        if (Math.abs(steps - Math.rint(steps)) > TOLERANCE * steps || steps < 0.5) {
            at.at("step").problem("does not divide the range.", "From low to high must be a whole number of steps.");
        } else if (steps > MOST_STEPS) {
            at.at("step").problem("makes more than 10000 steps.", "Take a larger one.");
        } else {
            return true;
        }
        return false;
    }

    private static void inside(Lever lever, double value, Place at, String subject) {
        if (value < lever.low() || value > lever.high()) {
            at.problem(subject + "lies outside low to high.", "");
        } else if (Math.abs(lever.snap(value) - value) > TOLERANCE * Math.max(Math.abs(value), lever.step())) {
            at.problem(subject + "is not on a step.", "Nearest: " + Say.number(lever.snap(value)) + ".");
        }
    }

    private static void plausible(Lever lever, Place at) {
        boolean ordered = lever.plausibleLow() <= lever.plausibleHigh();
        if (!ordered || lever.plausibleLow() < lever.low() || lever.plausibleHigh() > lever.high()) {
            at.problem("must lie within low to high, lowest first.", "");
        } else if (lever.baseline() < lever.plausibleLow() || lever.baseline() > lever.plausibleHigh()) {
            at.problem("leaves out what the market has, " + Say.number(lever.baseline()) + ".", "");
        }
    }

    private static void detents(Lever lever, Place at) {
        double before = Double.NEGATIVE_INFINITY;
        for (Lever.Detent detent : lever.detents()) {
            Place place = at.at(detent.key());
            inside(lever, detent.value(), place, "");
            if (detent.value() <= before) {
                place.problem("is not above the detent before it.", "List detents from lowest to highest.");
            }
            before = detent.value();
        }
    }

    private static void domain(Lever lever, Lever.Target target, Ground ground, Place at) {
        Domain domain = ground.plan()
                .paths()
                .parameter(ground.plan().paths().slot(target.path()))
                .domain();
        for (double end : List.of(lever.low(), lever.low() + lever.step(), lever.high())) {
            double value = target.value(end);
            if (!domain.contains(tidy(value, domain))) {
                String message = "sets " + target.path() + " to " + Say.number(value) + ", which is not allowed.";
                at.problem(message, "It must be " + Say.range(domain) + ".");
                return;
            }
        }
    }

    /** Times such as 100000 × 0.07 leave 7000.000000000001, which is whole enough. */
    private static double tidy(double value, Domain domain) {
        return domain.whole() && Math.abs(value - Math.rint(value)) < TOLERANCE ? Math.rint(value) : value;
    }
}
