package caselab.model.mechanism;

import caselab.model.State;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What mechanisms left behind in every week of a run, and the way to put it into another run of the same plan. */
final class Tape {

    private final int weeks;
    private final double[][][] kept = new double[Mechanism.values().length][][];

    Tape(int weeks) {
        this.weeks = weeks;
    }

    /** Takes note of what these mechanisms leave in each week. */
    Interference recorder(State state) {
        return held(
                state,
                List.of(Mechanism.values()),
                (tape, week, at, left) -> System.arraycopy(left, 0, tape[week], at, left.length));
    }

    /** Puts back what these mechanisms left, each where it has just done its work. */
    Interference player(State state, Collection<Mechanism> frozen) {
        return held(state, frozen, (tape, week, at, left) -> System.arraycopy(tape[week], at, left, 0, left.length));
    }

    private interface Copy {
        void copy(double[][] tape, int week, int at, double[] left);
    }

    private Interference held(State state, Collection<Mechanism> mechanisms, Copy copy) {
        Mechanism[] all = mechanisms.toArray(Mechanism[]::new);
        double[][][] left = Arrays.stream(all).map(m -> m.leaves(state)).toArray(double[][][]::new);
        for (int k = 0; k < all.length; k++) {
            room(all[k], left[k]);
        }
        return (moment, week) -> {
            for (int k = 0; k < all.length; k++) {
                int at = 0;
                for (int i = 0; all[k].moment() == moment && i < left[k].length; i++) {
                    copy.copy(kept[all[k].ordinal()], week, at, left[k][i]);
                    at += left[k][i].length;
                }
            }
        };
    }

    private void room(Mechanism mechanism, double[][] left) {
        if (kept[mechanism.ordinal()] == null) {
            int width = Arrays.stream(left).mapToInt(array -> array.length).sum();
            kept[mechanism.ordinal()] = new double[weeks][width];
        }
    }

    /** What is done to a week beside its mechanisms. */
    @FunctionalInterface
    interface Interference {
        void after(Mechanism.Moment moment, int week);
    }
}
