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

    /** Whether a text may have this key; anyone may give neutral names. */
    boolean allows(String key) {
        return allowed.contains(key) || key.matches("disguise\\.[a-z0-9-]+\\.(name|as)");
    }

    Set<String> allowed() {
        return allowed;
    }
}
