package caselab.experiment.attribution;

import caselab.model.Settings;

/**
 * Something that differs between two runs.
 *
 * @param key name of the lever, or {@link #WORLD} or {@link #LUCK}
 * @param before what it sets in the first run
 * @param after what it sets in the second
 */
public record Player(String key, Settings before, Settings after) {

    /** All changed assumptions together. */
    public static final String WORLD = "world";
    /** Another seed. */
    public static final String LUCK = "luck";

    static Player luck() {
        return new Player(LUCK, Settings.none(), Settings.none());
    }
}
