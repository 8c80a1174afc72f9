package caselab.experiment.attribution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The worths of coalitions, each asked once. */
final class Worths {

    private final Game game;
    private final Map<Long, double[]> known = new HashMap<>();

    Worths(Game game) {
        this.game = game;
    }

    /** Asks for those of these coalitions that are not known yet, all at once. */
    void ask(long[] coalitions) {
        long[] missing = Arrays.stream(coalitions)
                .filter(coalition -> !known.containsKey(coalition))
                .distinct()
                .toArray();
        if (missing.length == 0) {
            return;
        }
        double[][] rows = game.worth(missing);
        for (int k = 0; k < missing.length; k++) {
            known.put(missing[k], finite(rows[k], missing[k]));
        }
    }

    /** The worth of a coalition that has been asked. */
    double[] of(long coalition) {
        return Objects.requireNonNull(known.get(coalition));
    }

    int asked() {
        return known.size();
    }

    private static double[] finite(double[] row, long coalition) {
        for (int c = 0; c < row.length; c++) {
            if (!Double.isFinite(row[c])) {
                throw new IllegalArgumentException("The worth of coalition " + Long.toBinaryString(coalition) + " is "
                        + row[c] + " in column " + c + ", which cannot be shared out");
            }
        }
        return row;
    }
}
