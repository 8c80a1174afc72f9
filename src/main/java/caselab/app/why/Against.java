package caselab.app.why;

import caselab.app.run.Choices;
import caselab.app.run.OpenCase;
import java.util.ArrayList;
import java.util.List;

/**
 * A run to compare with.
 *
 * @param words the key of its name
 */
record Against(String words, Choices choices) {

    /** What there is to compare the open case with: the case as told first. */
    static List<Against> of(OpenCase open) {
        Choices now = open.choices();
        List<Against> all = new ArrayList<>();
        all.add(new Against("why.against.case", Choices.baseline(open.scenario())));
        Choices world = now.worldOnly();
        if (!world.values().isEmpty() && !world.equals(now)) {
            all.add(new Against("why.against.world", world));
        }
        List<Choices> past = open.past();
        if (!past.isEmpty() && !past.getLast().values().isEmpty()) {
            all.add(new Against("why.against.before", past.getLast()));
        }
        return List.copyOf(all);
    }
}
