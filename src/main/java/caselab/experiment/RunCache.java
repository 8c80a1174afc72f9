package caselab.experiment;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has been played already, so that nothing is played twice: by market, length, what is kept, settings and luck. Of
 * bounded size: what was used longest ago goes first. Serves any number of threads.
 */
final class RunCache {

    /** What an entry takes besides its numbers, roughly: keys, links, headers. */
    private static final int OVERHEAD = 400;

    private final long limit;
    private final Map<Key, double[]> rows = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    private record Key(Question question, Future future) {}

    /** Room for so many bytes. */
    RunCache(long limit) {
        this.limit = limit;
    }

    /** Whether so many runs would leave room for others. */
    boolean welcomes(Question question, long runs) {
        return runs * bytes(question) <= limit / 2;
    }

    synchronized double @Nullable [] find(Question question, Future future) {
        return rows.get(new Key(question, future));
    }

    synchronized void keep(Question question, Future future, double[] row) {
        if (rows.put(new Key(question, future), row) == null) {
            size += bytes(question);
        }
        var oldest = rows.entrySet().iterator();
        while (size > limit && oldest.hasNext()) {
            size -= bytes(oldest.next().getKey().question());
            oldest.remove();
        }
    }

    private static long bytes(Question question) {
        return OVERHEAD + (long) Double.BYTES * question.width();
    }
}
