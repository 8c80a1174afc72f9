package caselab.experiment.attribution;

import caselab.experiment.Future;
import caselab.model.Chance;
import caselab.model.Settings;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two runs of one market, and what differs between them.
 *
 * @param common what both set
 * @param players what differs; luck is added if the runs do not share it
 * @param before luck of the first run
 * @param after luck of the second
 */
public record Difference(Settings common, List<Player> players, Chance before, Chance after) {

    public Difference {
        boolean named = players.stream().anyMatch(player -> player.key().equals(Player.LUCK));
        players = before.equals(after) || named
                ? List.copyOf(players)
                : Stream.concat(players.stream(), Stream.of(Player.luck())).toList();
    }

    /** Whether nothing differs. */
    public boolean nothing() {
        return players.isEmpty();
    }

    /** The run in which these players have changed and the others have not. */
    public Future future(long coalition) {
        Settings settings = common;
        Chance chance = before;
        for (int i = 0; i < players.size(); i++) {
            Player player = players.get(i);
            boolean changed = (coalition >> i & 1) != 0;
            settings = settings.with(changed ? player.after() : player.before());
            chance = changed && player.key().equals(Player.LUCK) ? after : chance;
        }
        return new Future(settings, chance);
    }

    /** The first run. */
    public Future first() {
        return future(0);
    }

    /** The second run. */
    public Future second() {
        return future((1L << players.size()) - 1);
    }
}
