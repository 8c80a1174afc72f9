package caselab.scenario;

/** The version of the file format, so that a later one can say what it cannot read. */
final class Format {

    static final String FIELD = "format";
    /** Names the schema for editors; not read. */
    static final String SCHEMA = "$schema";

    private static final int CURRENT = 1;

    private Format() {}

    static void check(Place root) {
        Place format = root.at(FIELD);
        if (!format.present()) {
            format.problem("is missing.", "Write \"format\": 1.");
        } else if (format.whole(1, Integer.MAX_VALUE) > CURRENT) {
            format.problem("is newer than this program.", "It reads format 1.");
        }
    }
}
