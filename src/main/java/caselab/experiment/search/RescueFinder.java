package caselab.experiment.search;

import caselab.experiment.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for the smallest changes, counted in detents, that meet a goal in enough worlds: one lever at a time by its
 * detents and then bisection, two by a grid of detents and refinement, more by evolution; what a change does not need
 * is taken back. Rescues of the same levers in the same direction count once. It searches on one set of worlds and then looks at worlds it
 * never saw; a rescue that falls short there is searched for again with a higher goal.
 */
public final class RescueFinder {

    private static final double MOST_SIZE = 3;
    private static final int MANY = 3;
    private static final double MARGIN = 0.01;

    private final List<Dial> dials;
    private final Archive archive;
    private final Response fresh;
    private final double goal;
    private final Rungs rungs;
    private final int evaluations;
    private final long seed;

    /**
     * A search.
     *
     * @param dials the levers that may move; locked ones are simply not among them
     * @param odds share of worlds, from 0 to 1, in which a setting of the dials meets the goal
     * @param fresh the same over other worlds
     * @param goal the share wanted
     * @param evaluations how many settings evolution may try where more than two levers are free
     */
    public RescueFinder(List<Dial> dials, Response odds, Response fresh, double goal, int evaluations, long seed) {
        this.dials = List.copyOf(dials);
        archive = new Archive(this.dials, odds);
        this.fresh = fresh;
        this.goal = goal;
        rungs = new Rungs(this.dials);
        this.evaluations = evaluations;
        this.seed = seed;
    }

    /** Searches. */
    public Rescues find() {
        double[] start = archive.start();
        double now = archive.odds(start);
        archive.ask(rungs.within(MOST_SIZE));
        Map<List<Integer>, double[]> candidates = now >= goal ? Map.of() : search(goal);
        List<Rescue> ranked = candidates.values().stream()
                .map(this::confirmed)
                .sorted(Comparator.comparingInt((Rescue r) -> r.confirmed() ? 0 : 1)
                        .thenComparingDouble(Rescue::effort)
                        .thenComparingDouble(r -> -r.odds()))
                .toList();
        List<Rescue> found = new Distinct(dials).of(ranked);
        Rescues.Best best = best(Double.POSITIVE_INFINITY);
        return new Rescues(
                goal,
                now,
                fresh.at(new double[][] {start})[0],
                found,
                bySize(),
                best,
                found.isEmpty() && now < goal ? nearest(best) : Optional.empty(),
                archive.size());
    }

    /** The smallest change of each set of levers that meets this goal and needs all of them. */
    private Map<List<Integer>, double[]> search(double wanted) {
        Map<List<Integer>, double[]> found = new LinkedHashMap<>();
        IntStream.range(0, dials.size()).forEach(i -> smallest(rungs.ofOne(i), wanted, found));
        pairs(wanted, found);
        if (dials.size() >= MANY) {
            many(wanted, found);
        }
        return found;
    }

    private void pairs(double wanted, Map<List<Integer>, double[]> found) {
        List<List<double[]>> grids = new ArrayList<>();
        for (int i = 0; i < dials.size(); i++) {
            for (int j = i + 1; j < dials.size(); j++) {
                double useful = Math.min(effort(found, List.of(i)), effort(found, List.of(j)));
                grids.add(rungs.ofTwo(i, j).stream()
                        .filter(point -> archive.effort(point) <= Math.ceil(useful))
                        .toList());
            }
        }
        archive.ask(grids.stream().flatMap(List::stream).toList());
        grids.forEach(grid -> smallest(grid, wanted, found));
    }

    private double effort(Map<List<Integer>, double[]> found, List<Integer> levers) {
        double[] point = found.get(levers);
        return point == null ? Double.POSITIVE_INFINITY : archive.effort(point);
    }

    /** Shrinks the cheapest of these settings that meet the goal. */
    private void smallest(List<double[]> points, double wanted, Map<List<Integer>, double[]> found) {
        archive.ask(points);
        points.stream()
                .filter(point -> archive.odds(point) >= wanted)
                .min(Comparator.comparingDouble(archive::effort))
                .ifPresent(point -> keep(new Shrink(dials, archive, wanted), point, found));
    }

    private void keep(Shrink shrink, double[] point, Map<List<Integer>, double[]> found) {
        double[] shrunk = shrink.shrink(point);
        List<Integer> levers = shrink.moved(shrunk);
        boolean needed = levers.stream()
                .noneMatch(i -> shrink.meets(Shrink.with(shrunk, i, dials.get(i).start())));
        if (needed && archive.effort(shrunk) < effort(found, levers)) {
            found.put(levers, shrunk);
        }
    }

    private void many(double wanted, Map<List<Integer>, double[]> found) {
        double[] high = dials.stream().mapToDouble(d -> d.ladder().size() - 1.0).toArray();
        double reach = IntStream.range(0, high.length).mapToDouble(i -> high[i]).sum();
        double[] from = places(best(Double.POSITIVE_INFINITY).values());
        double[] optimum = Optimum.least(
                places -> {
                    double[] point = values(places);
                    double missing = Math.max(0, wanted - archive.odds(point));
                    return missing > 0 ? reach * (1 + missing) : archive.effort(point);
                },
                from,
                high,
                evaluations,
                seed);
        double[] point = values(optimum);
        if (archive.odds(point) >= wanted) {
            keep(new Shrink(dials, archive, wanted), point, found);
        }
    }

    private double[] places(List<Double> values) {
        return IntStream.range(0, dials.size())
                .mapToDouble(i -> dials.get(i).place(values.get(i)))
                .toArray();
    }

    private double[] values(double[] places) {
        return IntStream.range(0, dials.size())
                .mapToDouble(i -> dials.get(i).value(places[i]))
                .toArray();
    }

    /** Looks at fresh worlds; a rescue that falls short is searched for again with a goal higher by what is missing. */
    private Rescue confirmed(double[] point) {
        Rescue first = judged(point);
        if (first.confirmed()) {
            return first;
        }
        double higher = Math.min(1, goal + (goal - first.fresh()) + MARGIN);
        return outward(point, first.moved(), higher).map(this::judged).orElse(first);
    }

    /** The smallest change of the same levers that meets a higher goal, if a whole detent more of each can. */
    private Optional<double[]> outward(double[] point, List<Integer> moved, double higher) {
        List<double[]> further = new ArrayList<>();
        for (int i : moved) {
            Dial dial = dials.get(i);
            double away = Math.signum(dial.place(point[i]) - dial.place(dial.start()));
            double next = dial.choice() ? point[i] : dial.value(dial.place(point[i]) + away);
            further.add(Shrink.with(point, i, next));
        }
        archive.ask(further);
        return further.stream()
                .filter(p -> archive.odds(p) >= higher)
                .map(p -> new Shrink(dials, archive, higher).shrink(p))
                .min(Comparator.comparingDouble(archive::effort));
    }

    private Rescue judged(double[] point) {
        double elsewhere = fresh.at(new double[][] {point})[0];
        return new Rescue(
                boxed(point),
                new Shrink(dials, archive, goal).moved(point),
                archive.effort(point),
                archive.odds(point),
                elsewhere,
                elsewhere >= goal);
    }

    private List<Rescues.Best> bySize() {
        return IntStream.rangeClosed(0, (int) MOST_SIZE).mapToObj(this::best).toList();
    }

    /** The best odds within an effort; of equal odds, those with the least effort. */
    private Rescues.Best best(double effort) {
        return archive.tried().stream()
                .filter(point -> archive.effort(point) <= effort + 1e-9)
                .max(Comparator.comparingDouble(archive::odds)
                        .thenComparing(
                                Comparator.comparingDouble(archive::effort).reversed()))
                .map(point -> new Rescues.Best(archive.effort(point), boxed(point), archive.odds(point)))
                .orElseThrow();
    }

    /** Of the dials at a limit, the one whose last detent added most. */
    private Optional<Rescues.Limit> nearest(Rescues.Best best) {
        double[] point = best.values().stream().mapToDouble(v -> v).toArray();
        return IntStream.range(0, point.length)
                .filter(i -> dials.get(i).atLimit(point[i])
                        && point[i] != dials.get(i).start())
                .mapToObj(i -> new Rescues.Limit(i, point[i], best.odds() - archive.odds(inward(point, i))))
                .filter(limit -> limit.gain() > 0)
                .max(Comparator.comparingDouble(Rescues.Limit::gain));
    }

    private double[] inward(double[] point, int i) {
        Dial dial = dials.get(i);
        double place = dial.place(point[i]);
        return Shrink.with(point, i, dial.value(place < 0.5 ? place + 1 : place - 1));
    }

    private static List<Double> boxed(double[] point) {
        return java.util.Arrays.stream(point).boxed().toList();
    }
}
