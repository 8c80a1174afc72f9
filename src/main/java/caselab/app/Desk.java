package caselab.app;

import caselab.app.action.Destination;
import caselab.app.run.OpenCase;
import caselab.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What lies open: the cases one has worked on, the one in hand, and the screen it is seen on. */
final class Desk {

    private final Function<Scenario, OpenCase> opening;
    private final Consumer<OpenCase> opened;
    private final Consumer<OpenCase> left;
    private final Map<String, OpenCase> cases = new LinkedHashMap<>();
    private @Nullable OpenCase inHand;
    private Destination shown = Destination.LIBRARY;

    /**
     * An empty desk.
     *
     * @param opening opens a case that was not open yet
     * @param opened is told of every case that comes to lie on a desk
     * @param left is told of every case that no longer does, as another took its place
     */
    Desk(Function<Scenario, OpenCase> opening, Consumer<OpenCase> opened, Consumer<OpenCase> left) {
        this.opening = opening;
        this.opened = opened;
        this.left = left;
    }

    /** Takes a case in hand; one that was open before is as it was left. */
    OpenCase take(Scenario scenario) {
        OpenCase taken = cases.computeIfAbsent(key(scenario), _ -> laid(opening.apply(scenario)));
        inHand = taken;
        return taken;
    }

    /** A class's world is a case of its own. */
    static String key(Scenario scenario) {
        return (scenario.id() + " " + scenario.classCode()).strip();
    }

    private OpenCase laid(OpenCase open) {
        opened.accept(open);
        return open;
    }

    /** The case in hand. */
    Optional<OpenCase> inHand() {
        return Optional.ofNullable(inHand);
    }

    /** The screen that is seen. */
    Destination shown() {
        return shown;
    }

    /** Another screen is seen. */
    void show(Destination destination) {
        shown = destination;
    }

    /** The same desk for a new window; nobody should use this one any more. */
    Desk handOver() {
        Desk next = new Desk(opening, opened, left);
        cases.forEach((id, open) -> {
            next.cases.put(id, next.laid(open.handOver()));
            left.accept(open);
        });
        next.inHand = inHand == null ? null : next.cases.get(key(inHand.scenario()));
        next.shown = shown;
        return next;
    }
}
