package caselab.report;

import caselab.model.Series;
import caselab.model.Trajectory;
import caselab.model.metric.Milestone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** What one would say first about a run. */
public final class Headline {

    private Headline() {}

    /** The week, counted from 0, in which a firm ran out of money; empty if it did not. */
    public static OptionalInt weekOut(Trajectory run, int firm) {
        return new Milestone.FirstExit(List.of(firm)).week(run);
    }

    /** Which firms ran out of money, by week. */
    public static Map<Integer, List<Integer>> exits(Trajectory run) {
        Map<Integer, List<Integer>> byWeek = new TreeMap<>();
        for (int f = 0; f < run.plan().firms(); f++) {
            OptionalInt week = weekOut(run, f);
            if (week.isPresent()) {
                byWeek.computeIfAbsent(week.getAsInt(), _ -> new ArrayList<>()).add(f);
            }
        }
        return byWeek;
    }

    /** Units of a product sold in the first so many weeks. */
    public static double sold(Trajectory run, int product, int weeks) {
        return run.sum(Series.SALES, product, 0, Math.min(weeks, run.weeks()));
    }
}
