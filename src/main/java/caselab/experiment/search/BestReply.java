package caselab.experiment.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a rival answers a plan with levers of its own, to its own profit, and what is left of the plan.
 *
 * @param level how hard it thinks
 * @param values the rival's levers
 * @param before the rival's profit and the plan's odds if it stays as it is
 * @param after the same after its reply
 * @param tried how many replies it thought of
 */
public record BestReply(Level level, List<Double> values, Ends before, Ends after, int tried) {

    /** How hard the rival thinks. */
    public enum Level {
        /** It does what the case tells. */
        LAZY,
        /** It takes the best of a few: one lever at a time, to one of its detents. */
        NORMAL,
        /** It searches all its levers together. */
        RUTHLESS
    }

    /**
     * What a reply comes to.
     *
     * @param profit the rival's, yuan
     * @param odds share of worlds in which the plan meets its goal
     */
    public record Ends(double profit, double odds) {}

    /** What replies come to. */
    @FunctionalInterface
    public interface Duel {
        /** One answer per setting of the rival's levers. */
        List<Ends> at(double[][] replies);
    }

    public BestReply {
        values = List.copyOf(values);
    }

    /**
     * The reply of a rival.
     *
     * @param dials the rival's levers
     * @param evaluations how many replies a ruthless rival may try beyond the grid
     */
    public static BestReply of(Level level, List<Dial> dials, Duel duel, int evaluations, long seed) {
        Thoughts thoughts = new Thoughts(dials, duel);
        double[] best = switch (level) {
            case LAZY -> thoughts.start;
            case NORMAL -> thoughts.bestOfFew();
            case RUTHLESS -> thoughts.search(evaluations, seed);
        };
        return new BestReply(
                level,
                java.util.Arrays.stream(best).boxed().toList(),
                thoughts.ends(thoughts.start),
                thoughts.ends(best),
                thoughts.tried.size());
    }

    /** Everything the rival has thought of, with what it comes to. */
    private static final class Thoughts {

        private static final int GRID = 3;
        private static final int FINE = 40;

        private final List<Dial> dials;
        private final Duel duel;
        private final double[] start;
        private final java.util.Map<List<Double>, Ends> tried = new java.util.LinkedHashMap<>();

        Thoughts(List<Dial> dials, Duel duel) {
            this.dials = dials;
            this.duel = duel;
            start = dials.stream().mapToDouble(Dial::start).toArray();
            ask(List.of(start));
        }

        void ask(List<double[]> points) {
            List<double[]> missing = points.stream()
                    .filter(point -> !tried.containsKey(name(point)))
                    .toList();
            if (!missing.isEmpty()) {
                List<Ends> ends = duel.at(missing.toArray(double[][]::new));
                IntStream.range(0, missing.size()).forEach(k -> tried.put(name(missing.get(k)), ends.get(k)));
            }
        }

        Ends ends(double[] point) {
            ask(List.of(point));
            return java.util.Objects.requireNonNull(tried.get(name(point)));
        }

        double[] bestOfFew() {
            Rungs rungs = new Rungs(dials);
            List<double[]> few = new ArrayList<>(List.of(start));
            IntStream.range(0, dials.size()).forEach(i -> few.addAll(rungs.ofOne(i)));
            return best(few);
        }

        double[] search(int evaluations, long seed) {
            List<double[]> grid = new ArrayList<>(List.of(bestOfFew()));
            grid.addAll(dials.size() == 1 ? fine() : new Rungs(dials).within(GRID));
            double[] corner = best(grid);
            if (dials.size() == 1) {
                return corner;
            }
            double[] high =
                    dials.stream().mapToDouble(d -> d.ladder().size() - 1.0).toArray();
            double[] optimum = Optimum.least(p -> -ends(values(p)).profit(), places(corner), high, evaluations, seed);
            double[] found = values(optimum);
            return ends(found).profit() > ends(corner).profit() ? found : corner;
        }

        /** A single lever at many places between its ends. */
        private List<double[]> fine() {
            Dial dial = dials.getFirst();
            return IntStream.rangeClosed(0, FINE)
                    .mapToObj(k ->
                            new double[] {dial.value((double) k * (dial.ladder().size() - 1) / FINE)})
                    .toList();
        }

        /** The most profitable; of equals the first, which moves least. */
        private double[] best(List<double[]> points) {
            ask(points);
            return points.stream()
                    .max(Comparator.comparingDouble((double[] p) -> ends(p).profit())
                            .thenComparing(
                                    Comparator.comparingDouble(this::effort).reversed()))
                    .orElseThrow();
        }

        private double effort(double[] point) {
            return IntStream.range(0, point.length)
                    .mapToDouble(i -> dials.get(i).effort(point[i]))
                    .sum();
        }

        private double[] places(double[] values) {
            return IntStream.range(0, values.length)
                    .mapToDouble(i -> dials.get(i).place(values[i]))
                    .toArray();
        }

        private double[] values(double[] places) {
            return IntStream.range(0, places.length)
                    .mapToDouble(i -> dials.get(i).value(places[i]))
                    .toArray();
        }

        private static List<Double> name(double[] point) {
            return java.util.Arrays.stream(point).boxed().toList();
        }
    }
}
