package caselab.report.draw;

import java.util.ArrayList;
import java.util.List;

/** Which of the two rows above the plot an event's words stand in; an event without room keeps only its pole. */
final class FlagRows {

    static final int ROWS = 2;
    static final int NONE = -1;

    private FlagRows() {}

    /**
     * A row for each event, in the order given.
     *
     * @param left where each event's words begin
     * @param width how wide they are, with air
     * @param end how far to the right words may reach
     */
    static List<Integer> of(List<Double> left, List<Double> width, double end) {
        List<List<double[]>> taken = new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>()));
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            double[] span = {left.get(i), left.get(i) + width.get(i)};
            int row = span[1] > end ? NONE : free(taken, span);
            if (row != NONE) {
                taken.get(row).add(span);
            }
            rows.add(row);
        }
        return rows;
    }

    private static int free(List<List<double[]>> taken, double[] span) {
        for (int row = 0; row < ROWS; row++) {
            if (taken.get(row).stream().noneMatch(other -> span[0] < other[1] && other[0] < span[1])) {
                return row;
            }
        }
        return NONE;
    }
}
