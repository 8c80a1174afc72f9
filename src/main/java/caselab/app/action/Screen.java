package caselab.app.action;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** A screen in the window: what is seen, what can be done there, and the panes F6 walks through. */
public interface Screen extends AutoCloseable {

    /** What is seen; always the same node. */
    Parent view();

    /** What can be done here, beside what is possible everywhere. */
    default List<Action> actions() {
        return List.of();
    }

    /** The panes, in the order of F6. */
    default List<Node> panes() {
        return List.of(view());
    }

    /** Whether it takes the whole window: no rail, no bars, and of keys only its own and those of everywhere. */
    default boolean fillsWindow() {
        return false;
    }

    /** Called each time another screen takes its place, and before it comes into sight again. */
    default void hidden() {}

    /** Called each time it comes into sight. */
    default void shown() {}

    /** Lets go of whatever outlives it: another window takes its place, in another language perhaps. */
    @Override
    default void close() {}
}
