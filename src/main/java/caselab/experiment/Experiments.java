package caselab.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/**
 * Plays a question over many futures. The answer does not depend on the number of threads, nor on what was played
 * before, to the last bit; a future that has been played is not played again while there is room to remember it. Memory
 * grows with what the question keeps, not with the number of runs behind a band.
 */
public final class Experiments implements AutoCloseable {

    /** Bytes of results that are remembered unless told otherwise. */
    private static final long CACHE = 64L << 20;
    /** So many futures are worth a second thread. */
    private static final int MANY = 2 * Player.BLOCK;

    private final Workers workers;
    private final RunCache cache;
    private final Players players;
    private final Tape tape;

    /** Experiments on so many threads. */
    public Experiments(int threads) {
        this(threads, CACHE);
    }

    /** Experiments on so many threads that remember so many bytes of results; 0 for none. */
    public Experiments(int threads, long cacheBytes) {
        this(threads, cacheBytes, LanePlayer::new, Tape.none());
    }

    /** Experiments on so many threads that go on from a tape, and write on it what they play. */
    public Experiments(int threads, Tape tape) {
        this(threads, CACHE, LanePlayer::new, tape);
    }

    Experiments(int threads, long cacheBytes, Function<Question, Player> players, Tape tape) {
        workers = new Workers(threads);
        cache = new RunCache(cacheBytes);
        this.players = new Players(players);
        this.tape = tape;
    }

    /** Experiments on every processor there is. */
    public static Experiments onAllProcessors() {
        return new Experiments(Runtime.getRuntime().availableProcessors());
    }

    /**
     * Plays every future.
     *
     * @param futures one row of the table each; looked up by index and from several threads, so that a list may make
     *     them as they are asked for
     * @throws CancellationException if the progress was cancelled, or this thread interrupted
     */
    public Ensemble play(Question question, List<Future> futures, Progress progress) {
        progress.expect(futures.size());
        Answer answer = new Answer(question, futures.size(), workers);
        boolean remember = cache.welcomes(question, futures.size());
        for (int from = 0; from < futures.size(); from += answer.wave()) {
            int to = Math.min(futures.size(), from + answer.wave());
            Wave wave = new Wave(question, made(futures.subList(from, to)), cache, remember);
            wave.play(workers, players, tape, progress);
            answer.add(from, wave.rows());
        }
        return answer.build(futures);
    }

    /** All of them at once, if there are many: to work one out can take as long as half a run. */
    private List<Future> made(List<Future> futures) {
        if (futures.size() < MANY) {
            return futures;
        }
        Future[] made = new Future[futures.size()];
        workers.share(Math.ceilDiv(made.length, Player.BLOCK), () -> block -> {
            int end = Math.min(made.length, (block + 1) * Player.BLOCK);
            for (int i = block * Player.BLOCK; i < end; i++) {
                made[i] = futures.get(i);
            }
        });
        return Arrays.asList(made);
    }

    /** Plays every future, watched by nobody. */
    public Ensemble play(Question question, List<Future> futures) {
        return play(question, futures, Progress.silent());
    }

    /** Ends the threads, once what they do is done. */
    @Override
    public void close() {
        workers.close();
    }
}
