package caselab.experiment.attribution;

import caselab.experiment.Track;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Why two runs differ.
 *
 * @param difference the runs, and what differs
 * @param track the metric they differ in
 * @param shares what each player accounts for, week by week
 * @param moments when the runs parted, and the week that decided
 * @param decisive for each player, the week in which its share moved most towards where it ended
 * @param spread how much the difference varies with luck, as a standard deviation over other seeds; empty if the runs
 *     have no luck, or each its own
 */
public record Explanation(
        Difference difference,
        Track track,
        Shares shares,
        Moments moments,
        List<OptionalInt> decisive,
        OptionalDouble spread) {

    public Explanation {
        decisive = List.copyOf(decisive);
    }

    /** The last week, in which bars are read. */
    public int end() {
        return shares.columns() - 1;
    }
}
