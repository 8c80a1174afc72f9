package caselab.experiment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps the players of the last question, as the next is often the same: to make one takes as long as a few runs. */
final class Players {

    private final Function<Question, Player> make;
    private final Deque<Player> idle = new ArrayDeque<>();
    private @Nullable Question last;

    Players(Function<Question, Player> make) {
        this.make = make;
    }

    /** Plays futures; from any number of threads at once. */
    void play(Question question, List<Future> futures, double[][] rows) {
        Player known = take(question);
        Player player = known == null ? make.apply(question) : known;
        player.play(futures, rows);
        giveBack(question, player); // not after a mistake: who knows what it left behind
    }

    private synchronized @Nullable Player take(Question question) {
        if (!question.equals(last)) {
            idle.clear();
            last = question;
        }
        return idle.poll();
    }

    private synchronized void giveBack(Question question, Player player) {
        if (question.equals(last)) {
            idle.push(player);
        }
    }
}
