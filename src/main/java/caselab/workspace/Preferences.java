package caselab.workspace;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the user wants the lab to be.
 *
 * @param language language tag, such as {@code en} or {@code zh}; empty for the system's
 * @param look how it looks
 * @param habits how it behaves
 * @param hintsSeen keys of the hints that were shown, so that each is shown once
 */
public record Preferences(String language, Look look, Habits habits, Set<String> hintsSeen) {

    /** Palette. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK,
        CONTRAST,
        PROJECTOR
    }

    /** How large numbers are written: 1,200,000, or with the language's own steps (1.20 m, 120万). */
    public enum NumberStyle {
        FULL,
        SHORT
    }

    /**
     * How it looks.
     *
     * @param textScale size of the text, 1 to 2
     * @param reducedMotion whether nothing moves by itself
     */
    public record Look(Theme theme, double textScale, boolean reducedMotion) {}

    /**
     * How it behaves.
     *
     * @param singleKeys whether letters alone are shortcuts
     */
    public record Habits(NumberStyle numbers, boolean singleKeys) {}

    public Preferences {
        hintsSeen = Collections.unmodifiableSet(new TreeSet<>(hintsSeen));
    }

    /** What a new user gets. */
    public static Preferences defaults() {
        return new Preferences("", new Look(Theme.SYSTEM, 1, false), new Habits(NumberStyle.SHORT, true), Set.of());
    }

    /** A copy in this language. */
    public Preferences withLanguage(String tag) {
        return new Preferences(tag, look, habits, hintsSeen);
    }

    /** A copy that looks so. */
    public Preferences withLook(Look newLook) {
        return new Preferences(language, newLook, habits, hintsSeen);
    }

    /** A copy that behaves so. */
    public Preferences withHabits(Habits newHabits) {
        return new Preferences(language, look, newHabits, hintsSeen);
    }

    /** A copy in which this hint was shown. */
    public Preferences withHintSeen(String hint) {
        Set<String> seen = new TreeSet<>(hintsSeen);
        seen.add(hint);
        return new Preferences(language, look, habits, seen);
    }
}
