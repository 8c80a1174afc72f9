package caselab.scenario;

import caselab.model.Settings;
import java.util.List;

/**
 * The play of one scenario in the world of another. Its words are {@code title}, {@code question},
 * {@code carried.<part>} (what each part of the play becomes) and {@code left.<part>} (what cannot be carried over).
 *
 * @param id name of its file
 * @param from id of the scenario whose play it is
 * @param to id of the scenario in whose world it is played
 * @param carried what is carried over
 * @param left what is not, and stays a limit of the comparison
 */
public record Transplant(String id, String from, String to, List<Part> carried, List<String> left, Words words) {

    /**
     * A part of the play.
     *
     * @param levers keys of the levers of the first scenario that it stands for
     * @param moves levers of the second scenario that it moves
     * @param sets numbers of the second world it sets besides, which no lever moves
     */
    public record Part(String key, List<String> levers, Moves moves, Settings sets) {
        public Part {
            levers = List.copyOf(levers);
        }
    }

    public Transplant {
        carried = List.copyOf(carried);
        left = List.copyOf(left);
    }

    /** What the second scenario's market becomes. */
    public Settings settings(Scenario there) {
        Settings settings = Settings.none();
        for (Part part : carried) {
            settings = settings.with(part.moves().settings(there)).with(part.sets());
        }
        return settings;
    }
}
