package caselab.report;

import caselab.model.Series;
import caselab.model.State;
import caselab.model.Trajectory;
import java.util.ArrayList;
import java.util.List;

/**
 * A time in which a firm sells below cost to be rid of others.
 *
 * @param from its first week, counted from 0
 * @param to the first week after it
 */
public record Dumping(int from, int to) {

    /** All such times of a run, firm by firm. */
    public static List<Dumping> of(Trajectory run) {
        List<Dumping> all = new ArrayList<>();
        for (int firm = 0; firm < run.plan().firms(); firm++) {
            int from = -1;
            for (int week = 0; week <= run.weeks(); week++) {
                boolean on = week < run.weeks() && run.at(Series.PHASE, firm, week) == State.DUMPING;
                if (on && from < 0) {
                    from = week;
                } else if (!on && from >= 0) {
                    all.add(new Dumping(from, week));
                    from = -1;
                }
            }
        }
        return all;
    }
}
