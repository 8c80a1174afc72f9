package caselab.report;

import caselab.model.Chance;
import caselab.model.Digest;
import caselab.model.Settings;
import caselab.model.Trajectory;
import java.util.Map;
import java.util.Set;

/**
 * A run and all it takes to repeat it.
 *
 * @param version version of the program
 * @param subject id of the scenario, or name of the file it was read from
 * @param levers values of levers that were set, by key, as they were given
 * @param settings what was changed in the market, by path
 * @param byPath the paths among them whose numbers no lever set
 * @param chance where its luck came from
 * @param trajectory what came of it
 */
public record RunRecord(
        String version,
        String subject,
        Map<String, String> levers,
        Settings settings,
        Set<String> byPath,
        Chance chance,
        Trajectory trajectory) {

    public RunRecord {
        levers = Map.copyOf(levers);
        byPath = Set.copyOf(byPath);
    }

    /** The short name of the exact numbers of the run. */
    public String digest() {
        return Digest.of(trajectory);
    }
}
