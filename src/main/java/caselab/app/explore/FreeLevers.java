package caselab.app.explore;

import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The decisions a rescue may move; the others are locked. */
final class FreeLevers {

    private final Scenario scenario;
    private final Set<Lever> free;
    private final Runnable changed;

    FreeLevers(Scenario scenario, Runnable changed) {
        this.scenario = scenario;
        this.changed = changed;
        free = new HashSet<>(scenario.decisions());
    }

    /** Those that may be moved, in the scenario's order. */
    List<Lever> all() {
        return scenario.decisions().stream().filter(free::contains).toList();
    }

    /** Locks a decision, or lets the search move it. */
    void set(Lever lever, boolean on) {
        if (on ? free.add(lever) : free.remove(lever)) {
            changed.run();
        }
    }

    boolean contains(Lever lever) {
        return free.contains(lever);
    }
}
