package caselab.scenario;

import caselab.model.Domain;
import java.util.ArrayList;
import java.util.List;

/** Reads which numbers of the market a lever moves, and finds the value at which the market is as it stands. */
final class TargetReader {

    private static final Domain ANY = Domain.of(-1e15, 1e15);
    private static final double TOLERANCE = 1e-9;

    private final Ground ground;

    TargetReader(Ground ground) {
        this.ground = ground;
    }

    /** The numbers that {@code sets} or {@code multiplies} names. */
    List<Lever.Target> read(Place lever) {
        Place sets = lever.at("sets");
        Place multiplies = lever.at("multiplies");
        if (sets.present() == multiplies.present()) {
            lever.problem("must have one of sets, multiplies, choices.", "Name the numbers it moves.");
            return List.of();
        }
        List<Lever.Target> targets = new ArrayList<>();
        Place list = sets.present() ? sets : multiplies;
        List<Place> items = list.isText() ? List.of(list) : list.items();
        items.forEach(item -> add(item, multiplies.present(), targets));
        if (items.isEmpty()) {
            list.problem("must name at least one number.", "");
        }
        return targets;
    }

    private void add(Place item, boolean multiplies, List<Lever.Target> targets) {
        if (!multiplies && item.isObject()) {
            item.only("path", "times", "plus");
            double times = item.at("times").number(ANY, 1);
            double plus = item.at("plus").number(ANY, 0);
            if (times == 0) {
                item.at("times").problem("must not be zero.", "");
            }
            paths(item.at("path")).forEach(path -> targets.add(new Lever.Target(path, times, plus, Double.NaN)));
            return;
        }
        for (String path : paths(item)) {
            double baseline = multiplies ? ground.number(path) : Double.NaN;
            targets.add(new Lever.Target(path, 1, 0, baseline));
        }
    }

    private List<String> paths(Place place) {
        String text = place.text();
        if (text.isEmpty()) {
            return List.of();
        }
        if (!text.contains("*")) {
            return ground.hasPath(text, place) ? List.of(text) : List.of();
        }
        List<String> paths = PathPattern.of(text).among(ground.plan().paths().all());
        if (paths.isEmpty()) {
            place.problem("matches no path of the market.", "");
        }
        return paths;
    }

    /** The lever's value at which every target is what the market has; a problem if there is none. */
    static double baseline(List<Lever.Target> targets, Ground ground, Place lever) {
        Lever.Target first = targets.getFirst();
        if (first.multiplies()) {
            return 1;
        }
        double baseline = (ground.number(first.path()) - first.plus()) / first.times();
        if (Double.isInfinite(baseline)) {
            lever.problem(
                    "sets " + first.path() + ", which has no limit in the market.", "Give the market a number there.");
            return 0;
        }
        double tidy = Lever.tidy(baseline);
        for (Lever.Target target : targets) {
            double has = ground.number(target.path());
            if (!(Math.abs(target.value(tidy) - has) <= TOLERANCE * Math.max(1, Math.abs(has)))) {
                lever.problem(
                        "sets numbers that differ in the market: " + target.path() + " is " + Say.number(has) + ".",
                        "Use \"plus\" or \"times\" for those that differ.");
                return tidy;
            }
        }
        return tidy;
    }
}
