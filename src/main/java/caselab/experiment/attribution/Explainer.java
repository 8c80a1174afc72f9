package caselab.experiment.attribution;

import caselab.experiment.Experiments;
import caselab.experiment.Figure;
import caselab.experiment.Future;
import caselab.experiment.Progress;
import caselab.experiment.Question;
import caselab.experiment.ResultTable;
import caselab.experiment.Track;
import caselab.model.Plan;
import caselab.model.metric.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Explains why two runs differ in a metric. Where the metric has no value in a week, such as the share of a firm that
 * sells nothing, it counts as 0.
 *
 * @param plan the market of both
 * @param weeks length of the runs
 * @param track the metric
 * @param experiments plays the runs
 */
public record Explainer(Plan plan, int weeks, Track track, Experiments experiments) {

    /** How many antithetic pairs of orders are drawn where there are too many players. */
    private static final int PAIRS = 64;
    /** How many other seeds tell how much of the difference is luck. */
    private static final int SEEDS = 30;

    /** Explains: shares week by week, moments, and how much the difference varies with luck. */
    public Explanation explain(Difference difference, Progress progress) {
        Shares shares = Shapley.of(
                difference.players().size(),
                coalitions -> weekly(
                        Arrays.stream(coalitions).mapToObj(difference::future).toList(), progress),
                PAIRS,
                difference.before().seed());
        List<OptionalInt> decisive = IntStream.range(0, shares.players())
                .mapToObj(i -> Moments.decisive(shares.series(i)))
                .toList();
        return new Explanation(
                difference,
                track,
                shares,
                Moments.of(series(shares, false), series(shares, true)),
                decisive,
                spread(difference, progress));
    }

    /** The metric in every week of each future. */
    private double[][] weekly(List<Future> futures, Progress progress) {
        ResultTable table = experiments.play(question(weeks), futures, progress).table();
        double[][] rows = new double[futures.size()][weeks];
        for (int week = 0; week < weeks; week++) {
            for (int k = 0; k < rows.length; k++) {
                double value = table.columns().get(week).at(k);
                rows[k][week] = Double.isNaN(value) ? 0 : value;
            }
        }
        return rows;
    }

    private Question question(int count) {
        List<Figure> figures = new ArrayList<>();
        for (int week = weeks - count; week < weeks; week++) {
            Measure at = new Measure.OfMetric(track.metric(), track.index(), Measure.Reading.END, week, week + 1);
            figures.add(new Figure(track.key() + week, track.metric().unit(), at));
        }
        return Question.figures(plan, weeks, figures);
    }

    /** Standard deviation of the difference over other seeds, both runs on each; empty if there is no luck. */
    private OptionalDouble spread(Difference difference, Progress progress) {
        if (!difference.before().seeded() || !difference.before().equals(difference.after())) {
            return OptionalDouble.empty();
        }
        List<Future> futures = new ArrayList<>();
        for (int k = 1; k <= SEEDS; k++) {
            futures.add(new Future(
                    difference.first().settings(), difference.before().future(k)));
            futures.add(new Future(
                    difference.second().settings(), difference.before().future(k)));
        }
        ResultTable table = experiments.play(question(1), futures, progress).table();
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < SEEDS; k++) {
            double gap = table.columns().getFirst().at(2 * k + 1)
                    - table.columns().getFirst().at(2 * k);
            sum += gap;
            squares += gap * gap;
        }
        return OptionalDouble.of(Math.sqrt(Math.max(0, squares - sum * sum / SEEDS) / (SEEDS - 1)));
    }

    private static double[] series(Shares shares, boolean everybody) {
        return IntStream.range(0, shares.columns())
                .mapToDouble(week -> everybody ? shares.everybody(week) : shares.nobody(week))
                .toArray();
    }
}
