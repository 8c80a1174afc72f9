package caselab.app.teach;

import caselab.app.run.OutputLine;
import caselab.model.Series;
import caselab.model.Trajectory;
import caselab.scenario.Scenario;
import caselab.workspace.Prediction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the runs of a class that are worth ten minutes of talk, no run twice: the one farthest from the class's
 * middle, the one farthest from what its student expected, the one nearest the line between staying and going, and one
 * that ends like another by other levers.
 */
final class Picks {

    /** A middle needs runs on both sides. */
    private static final int FEWEST = 3;
    /** Plans that differ by less of their levers' way are one plan. */
    private static final double OTHER_PATH = 0.02;
    /** Ends that differ by more of the class's spread are not the same end. */
    private static final double SAME_END = 0.15;

    private final List<ClassRun> runs;
    private final Scenario.Output hero;
    private final List<Pick> picks = new ArrayList<>();

    private Picks(List<ClassRun> runs) {
        this.runs = runs;
        hero = runs.getFirst().scenario().outputs().getFirst();
    }

    /** The picks, at most four; of no runs none. */
    static List<Pick> of(List<ClassRun> runs) {
        if (runs.isEmpty()) {
            return List.of();
        }
        Picks picks = new Picks(runs);
        picks.disagreement();
        picks.surprise();
        picks.tipping();
        picks.twin();
        return List.copyOf(picks.picks);
    }

    private List<ClassRun> left() {
        return runs.stream()
                .filter(run -> picks.stream().noneMatch(pick -> pick.run().equals(run)))
                .toList();
    }

    private void add(Pick.Why why, Optional<ClassRun> run) {
        run.ifPresent(found -> picks.add(new Pick(why, found, Optional.empty())));
    }

    private void disagreement() {
        if (runs.size() >= FEWEST) {
            List<double[]> lines =
                    runs.stream().map(run -> held(run.line(hero).values())).toList();
            double[] middle = middle(lines);
            add(
                    Pick.Why.DISAGREEMENT,
                    left().stream().max(Comparator.comparingDouble(run -> gap(lines.get(runs.indexOf(run)), middle))));
        }
    }

    /** After an exit the last value stays. */
    private static double[] held(double[] values) {
        double[] held = values.clone();
        for (int week = 0; week < held.length; week++) {
            if (Double.isNaN(held[week])) {
                held[week] = week == 0 ? 0 : held[week - 1];
            }
        }
        return held;
    }

    private static double[] middle(List<double[]> lines) {
        double[] middle =
                new double[lines.stream().mapToInt(line -> line.length).min().orElse(0)];
        for (int week = 0; week < middle.length; week++) {
            int at = week;
            double[] sorted =
                    lines.stream().mapToDouble(line -> line[at]).sorted().toArray();
            middle[week] = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        }
        return middle;
    }

    private static double gap(double[] line, double[] middle) {
        double sum = 0;
        for (int week = 0; week < middle.length; week++) {
            sum += Math.abs(line[week] - middle[week]);
        }
        return sum;
    }

    private void surprise() {
        add(
                Pick.Why.SURPRISE,
                left().stream().filter(run -> surprise(run) > 0).max(Comparator.comparingDouble(this::surprise)));
    }

    /** By how much of the output's largest value in the class the prediction was wrong; 0 without one. */
    private double surprise(ClassRun run) {
        Optional<Scenario.Output> output = run.prediction().flatMap(drawn -> output(run, drawn));
        if (output.isEmpty()) {
            return 0;
        }
        double expected = run.prediction().orElseThrow().end();
        double largest = runs.stream()
                .mapToDouble(other -> other.line(output.get()).largest())
                .max()
                .orElse(0);
        double off = Math.abs(expected - run.line(output.get()).last());
        return largest > 0 && Double.isFinite(off) ? off / largest : 0;
    }

    /** The output a prediction is about. */
    static Optional<Scenario.Output> output(ClassRun run, Prediction drawn) {
        return run.scenario().output(drawn.output());
    }

    private void tipping() {
        double most = runs.stream()
                .mapToDouble(run -> Arrays.stream(cash(run)).max().orElse(0))
                .max()
                .orElse(0);
        add(Pick.Why.TIPPING, left().stream().min(Comparator.comparingDouble(run -> reserve(run, most))));
    }

    /** How far from the line: of what stays, its lowest cash of the class's most; of what goes, the weeks it lacked. */
    private static double reserve(ClassRun run, double most) {
        int weeks = run.run().weeks();
        if (run.exit() != OutputLine.NONE) {
            return (weeks - run.exit()) / (double) weeks;
        }
        return most > 0 ? Math.max(0, lowest(run)) / most : 0;
    }

    /** The least cash of the firm in question while it was in business. */
    static double lowest(ClassRun run) {
        return Arrays.stream(cash(run)).min().orElse(0);
    }

    private static double[] cash(ClassRun run) {
        Trajectory played = run.run();
        int end = run.exit() == OutputLine.NONE ? played.weeks() : run.exit();
        double[] cash = new double[end];
        for (int week = 0; week < end; week++) {
            cash[week] = played.at(Series.CASH, run.scenario().firm(), week);
        }
        return cash;
    }

    private void twin() {
        double[] ends = runs.stream()
                .filter(run -> run.exit() == OutputLine.NONE)
                .mapToDouble(run -> run.line(hero).last())
                .sorted()
                .toArray();
        double spread = ends.length == 0 ? 0 : ends[ends.length - 1] - ends[0];
        Optional<Pick> best = Optional.empty();
        double most = OTHER_PATH;
        for (ClassRun run : left()) {
            for (ClassRun other : runs) {
                double apart = run.levers(other);
                boolean pair = !run.student().equals(other.student()) && sameEnd(run, other, spread);
                if (pair && apart > most) {
                    most = apart;
                    best = Optional.of(new Pick(Pick.Why.TWIN, run, Optional.of(other)));
                }
            }
        }
        best.ifPresent(picks::add);
    }

    private boolean sameEnd(ClassRun run, ClassRun other, double spread) {
        if (run.exit() != OutputLine.NONE || other.exit() != OutputLine.NONE) {
            boolean both = run.exit() != OutputLine.NONE && other.exit() != OutputLine.NONE;
            return both
                    && Math.abs(run.exit() - other.exit())
                            <= SAME_END * run.run().weeks();
        }
        return Math.abs(run.line(hero).last() - other.line(hero).last()) <= SAME_END * spread;
    }
}
