package caselab.app.action;

import java.util.Optional;
import java.util.stream.Stream;

/** The screens of the lab, in the order of the rail. */
public enum Destination {
    LIBRARY("library", "fth-book-open", "Shortcut+O", Needs.NOTHING),
    BRIEF("brief", "fth-file-text", "D", Needs.CASE),
    STUDIO("studio", "fth-sliders", "S", Needs.CASE),
    WHY("why", "fth-bar-chart-2", "W", Needs.CASE),
    COMPARE("compare", "fth-trending-up", "C", Needs.CASE),
    EXPLORE("explore", "fth-grid", "X", Needs.CASE),
    NOTEBOOK("notebook", "fth-book", "N", Needs.CASE),
    LESSON("lesson", "fth-compass", "L", Needs.CASE),
    SOURCES("sources", "fth-layers", "M", Needs.CASE),
    TEACH("teach", "fth-monitor", "Shift+F11", Needs.CASE),
    PRESENT("present", "fth-play", "F11", Needs.CASE),
    SETTINGS("settings", "fth-settings", "Shortcut+Comma", Needs.NOTHING);

    /** What must be open for a screen to make sense. */
    public enum Needs {
        NOTHING,
        CASE
    }

    private final String key;
    private final String icon;
    private final String keys;
    private final Needs needs;

    Destination(String key, String icon, String keys, Needs needs) {
        this.key = key;
        this.icon = icon;
        this.keys = keys;
        this.needs = needs;
    }

    /** The screen of this name. */
    public static Optional<Destination> of(String key) {
        return Stream.of(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** Its name in ids of controls and of actions. */
    public String key() {
        return key;
    }

    /** The key of its name. */
    public String words() {
        return "rail." + key;
    }

    /** Its icon. */
    public String icon() {
        return icon;
    }

    /** The keys that lead there. */
    public String keys() {
        return keys;
    }

    /** Whether it shows one case. */
    public boolean needsCase() {
        return needs == Needs.CASE;
    }

    /** Whether the rail leads there; what fills the window is entered from the teacher's side or by its key. */
    public boolean isOnRail() {
        return this != PRESENT;
    }

    /** Whether it stands at the foot of the rail, beside the way through a case. */
    public boolean isSideDoor() {
        return ordinal() >= SOURCES.ordinal();
    }
}
