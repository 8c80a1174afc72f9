package caselab.app.explore;

import caselab.app.run.Choices;
import caselab.experiment.Progress;
import caselab.experiment.search.BestReply;
import caselab.study.Explore;
import caselab.study.Goal;
import caselab.study.Rivals;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the rival answers the plan.
 *
 * @param rivals who; empty if nobody can
 * @param replies the lazy one first, the ruthless one last
 */
record Replies(Asked asked, Optional<Rivals> rivals, List<BestReply> replies) {

    /** What was asked. */
    record Asked(Choices choices, Goal goal) {}

    static Replies of(Asked asked, Explore explore, Progress progress) {
        Optional<Rivals> rivals = Rivals.of(asked.choices.scenario());
        List<BestReply> replies = rivals.stream()
                .flatMap(who -> Stream.of(BestReply.Level.values())
                        .map(level -> who.reply(explore, level, asked.goal, progress)))
                .toList();
        return new Replies(asked, rivals, replies);
    }
}
