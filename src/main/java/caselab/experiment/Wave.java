package caselab.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** So many futures as are played before their results are taken in: those that are known are only looked up. */
final class Wave {

    private final Question question;
    private final RunCache cache;
    private final boolean remember;
    private final double[][] rows;
    private final int known;
    /** Futures to play, each once, and where each stands; rows of the same future share it. */
    private final List<Future> missing = new ArrayList<>();

    private final int[] place;

    Wave(Question question, List<Future> futures, RunCache cache, boolean remember) {
        this.question = question;
        this.cache = cache;
        this.remember = remember;
        rows = new double[futures.size()][];
        place = new int[futures.size()];
        Map<Future, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.length; i++) {
            Future future = futures.get(i);
            double[] row = remember ? cache.find(question, future) : null;
            if (row != null) {
                rows[i] = row;
            } else {
                place[i] = places.computeIfAbsent(future, this::add);
            }
        }
        known = rows.length - missing.size();
    }

    private int add(Future future) {
        missing.add(future);
        return missing.size() - 1;
    }

    void play(Workers workers, Players players, Tape tape, Progress progress) {
        progress.check();
        progress.advance(known);
        Optional<double[][]> taped = missing.isEmpty() ? Optional.empty() : tape.next(question, missing);
        if (taped.isPresent()) {
            progress.advance(missing.size());
            take(taped.get());
        } else if (!missing.isEmpty()) {
            double[][] played = played(workers, players, progress);
            tape.add(question, missing, played);
            take(played);
        }
    }

    private double[][] played(Workers workers, Players players, Progress progress) {
        double[][] played = new double[missing.size()][];
        int block = Math.clamp((played.length + workers.threads() - 1) / workers.threads(), 1, Player.BLOCK);
        workers.share(
                (played.length + block - 1) / block,
                () -> piece ->
                        block(players, piece * block, Math.min(played.length, (piece + 1) * block), played, progress));
        return played;
    }

    private void block(Players players, int from, int to, double[][] played, Progress progress) {
        progress.check();
        double[][] results = new double[to - from][];
        players.play(question, missing.subList(from, to), results);
        System.arraycopy(results, 0, played, from, results.length);
        progress.advance(results.length);
    }

    private void take(double[][] played) {
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] == null) {
                rows[i] = played[place[i]];
            }
        }
        for (int i = 0; i < played.length && remember; i++) {
            cache.keep(question, missing.get(i), played[i]);
        }
    }

    /** A row for each future, in order. */
    double[][] rows() {
        return rows;
    }
}
