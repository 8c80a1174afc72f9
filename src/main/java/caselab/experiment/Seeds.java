package caselab.experiment;

import caselab.model.Chance;
import caselab.model.Settings;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Futures of one plan that differ by luck alone: the first {@code count} futures of a seed. */
public final class Seeds {

    private Seeds() {}

    /** Made as they are asked for. */
    public static List<Future> of(Settings settings, long seed, int count) {
        return new Futures(settings, Chance.of(seed), count);
    }

    private static final class Futures extends AbstractList<Future> implements RandomAccess {

        private final Settings settings;
        private final Chance first;
        private final int count;

        Futures(Settings settings, Chance first, int count) {
            this.settings = settings;
            this.first = first;
            this.count = count;
        }

        @Override
        public Future get(int index) {
            return new Future(settings, first.future(java.util.Objects.checkIndex(index, count)));
        }

        @Override
        public int size() {
            return count;
        }
    }
}
