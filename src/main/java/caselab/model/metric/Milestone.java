package caselab.model.metric;

import caselab.model.Series;
import caselab.model.State;
import caselab.model.Trajectory;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;

/** Something that happens in a certain week of a run, or never. */
public sealed interface Milestone {

    /** The week in which it happens, counted from 0; empty if it does not within the run. */
    OptionalInt week(Trajectory run);

    /** The series it reads. */
    default Set<Series> reads() {
        return switch (this) {
            case FirstExit _, LastExit _, ComesBack _ -> Set.of(Series.ALIVE);
            case DumpingStarts _, DumpingEnds _ -> Set.of(Series.PHASE);
            case SoldOut _, InStockAgain _ -> Set.of(Series.WAITING, Series.QUITTERS);
            case Enters _ -> Set.of(Series.ACTIVE);
        };
    }

    /** The first of these firms runs out of money. */
    record FirstExit(List<Integer> firms) implements Milestone {
        @Override
        public OptionalInt week(Trajectory run) {
            return first(run, t -> gone(run, firms, t) > 0);
        }
    }

    /** The last of these firms runs out of money. */
    record LastExit(List<Integer> firms) implements Milestone {
        @Override
        public OptionalInt week(Trajectory run) {
            return first(run, t -> gone(run, firms, t) == firms.size());
        }
    }

    /** A predator starts to sell below cost. */
    record DumpingStarts(int firm) implements Milestone {
        @Override
        public OptionalInt week(Trajectory run) {
            return first(run, t -> run.at(Series.PHASE, firm, t) == State.DUMPING);
        }
    }

    /** A predator stops, because its prey are gone or its chest is spent. */
    record DumpingEnds(int firm) implements Milestone {
        @Override
        public OptionalInt week(Trajectory run) {
            return first(run, t -> run.at(Series.PHASE, firm, t) == State.RECOUPING);
        }
    }

    /** A week's release is sold out for the first time. */
    record SoldOut(int product) implements Milestone {
        @Override
        public OptionalInt week(Trajectory run) {
            return first(run, t -> soldOut(run, product, t));
        }
    }

    /** After having been sold out, everyone who asks gets one again. */
    record InStockAgain(int product) implements Milestone {
        @Override
        public OptionalInt week(Trajectory run) {
            OptionalInt sold = new SoldOut(product).week(run);
            return sold.isEmpty()
                    ? OptionalInt.empty()
                    : first(run, t -> t > sold.getAsInt() && !soldOut(run, product, t));
        }
    }

    /** A product comes to market after the start. */
    record Enters(int product) implements Milestone {
        @Override
        public OptionalInt week(Trajectory run) {
            OptionalInt week = first(run, t -> run.at(Series.ACTIVE, product, t) > 0);
            return week.isPresent() && week.getAsInt() == 0 ? OptionalInt.empty() : week;
        }
    }

    /** A firm that had failed is back in business. */
    record ComesBack(int firm) implements Milestone {
        @Override
        public OptionalInt week(Trajectory run) {
            OptionalInt gone = new FirstExit(List.of(firm)).week(run);
            return gone.isEmpty()
                    ? OptionalInt.empty()
                    : first(run, t -> t > gone.getAsInt() && run.at(Series.ALIVE, firm, t) > 0);
        }
    }

    /** A plain loop: searches read it off every week of many thousand runs. */
    private static int gone(Trajectory run, List<Integer> firms, int week) {
        int gone = 0;
        for (int k = 0; k < firms.size(); k++) {
            gone += run.at(Series.ALIVE, firms.get(k), week) == 0 ? 1 : 0;
        }
        return gone;
    }

    private static boolean soldOut(Trajectory run, int product, int week) {
        return run.at(Series.WAITING, product, week) + run.at(Series.QUITTERS, product, week) > 1e-9;
    }

    private static OptionalInt first(Trajectory run, IntPredicate happens) {
        for (int week = 0; week < run.weeks(); week++) {
            if (happens.test(week)) {
                return OptionalInt.of(week);
            }
        }
        return OptionalInt.empty();
    }
}
