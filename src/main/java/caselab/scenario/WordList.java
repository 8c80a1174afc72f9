package caselab.scenario;

import java.util.LinkedHashSet;
import java.util.Set;

/** The words a scenario or world needs, and those it may have. */
final class WordList {

    private final Set<String> needed = new LinkedHashSet<>();
    private final Set<String> allowed = new LinkedHashSet<>();

    /** Every language must have this text. */
    void need(String key) {
        needed.add(key);
        allowed.add(key);
    }

    /** A text that is welcome but can be left out. */
    void may(String key) {
        allowed.add(key);
    }

    Set<String> needed() {
        return needed;
    }

    Set<String> allowed() {
        return allowed;
    }
}
