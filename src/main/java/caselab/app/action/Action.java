package caselab.app.action;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyEvent;

/**
 * Something a user can do. Its name is the word {@code action.<id>}.
 *
 * @param keys any of them does it; the first is the one that is shown; may be empty
 * @param possible whether it can be done now
 */
public record Action(String id, List<Keys> keys, Runnable run, ObservableBooleanValue possible) {

    /**
     * What the keys of actions on levers and charts do is said in the help, but done by the control that has the focus.
     */
    public static Action said(String id, String... keys) {
        return of(id, () -> {}, keys).when(new SimpleBooleanProperty(false));
    }

    /** An action that is always possible. */
    public static Action of(String id, Runnable run, String... keys) {
        return new Action(id, Stream.of(keys).map(Keys::new).toList(), run, new SimpleBooleanProperty(true));
    }

    /** The same, possible only under a condition. */
    public Action when(ObservableBooleanValue condition) {
        return new Action(id, keys, run, condition);
    }

    /** The key of its name. */
    public String words() {
        return "action." + id;
    }

    /** Does it, if it is possible now. */
    public boolean perform() {
        if (possible.get()) {
            run.run();
        }
        return possible.get();
    }

    boolean answersTo(KeyEvent event, boolean singles) {
        return keys.stream().anyMatch(key -> (singles || !key.isSingle()) && key.matches(event));
    }
}
