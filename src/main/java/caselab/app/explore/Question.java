package caselab.app.explore;

import java.util.List;
import java.util.stream.Stream;

/** What one can ask around where the levers stand. Where there is room, the questions of a page are seen together. */
enum Question {
    MATTERS("explore.matters", "T", 0),
    TIPS("explore.tips", "H", 0),
    SAVES("explore.saves", "R", 0),
    REPLY("explore.reply", "Y", 1),
    CLAIMS("explore.claims", "K", 1),
    BELIEVE("explore.believe", "V", 1);

    private final String words;
    private final String key;
    private final int page;

    Question(String words, String key, int page) {
        this.words = words;
        this.key = key;
        this.page = page;
    }

    /** The key of the question in words, and the name of the action that asks it. */
    String words() {
        return words;
    }

    /** The key that asks it. */
    String key() {
        return key;
    }

    /** All that are seen together with it, itself among them. */
    List<Question> page() {
        return Stream.of(values()).filter(other -> other.page == page).toList();
    }
}
