package caselab.app.why;

/** The ways a difference is looked at. */
enum Aspect {
    WATERFALL("why.waterfall", "1"),
    WHEN("why.when", "2"),
    LOOP("why.loop", "3"),
    WORDS("why.words", "4"),
    TABLE("why.table", "5");

    private final String words;
    private final String key;

    Aspect(String words, String key) {
        this.words = words;
        this.key = key;
    }

    /** The key of its name, and the name of the action that shows it. */
    String words() {
        return words;
    }

    /** The key that shows it. */
    String key() {
        return key;
    }
}
