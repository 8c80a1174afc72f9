package caselab.app.action;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** All that can be done at the moment: what is possible everywhere, and what the screen that is shown adds. */
public final class Actions {

    private final Supplier<List<Section>> sections;
    private final BooleanSupplier singleKeys;
    private boolean answered;

    /**
     * A registry.
     *
     * @param sections those of the moment; a later one's keys win
     * @param singleKeys whether keys without Ctrl, Alt or Command count
     */
    public Actions(Supplier<List<Section>> sections, BooleanSupplier singleKeys) {
        this.sections = sections;
        this.singleKeys = singleKeys;
    }

    /** What can be done at the moment. */
    public List<Section> sections() {
        return sections.get();
    }

    /** An action by its name, if there is one at the moment. */
    public Optional<Action> find(String id) {
        return sections().stream()
                .flatMap(section -> section.actions().stream())
                .filter(action -> action.id().equals(id))
                .findFirst();
    }

    /** Does what a key asks for; single keys rest while someone types. */
    public void handle(KeyEvent event) {
        boolean singles = singleKeys.getAsBoolean() && !(event.getTarget() instanceof TextInputControl);
        List<Section> now = sections().reversed();
        boolean done = now.stream()
                .flatMap(section -> section.actions().stream())
                .filter(action -> action.answersTo(event, singles))
                .anyMatch(Action::perform);
        answered = done;
        if (done) {
            event.consume();
        }
    }

    /** A new key is pressed, which others may answer before this registry is asked. */
    public void begin(KeyEvent pressed) {
        answered = false;
    }

    /** Keeps the letter of a key that has been answered out of the text field it may have led to. */
    public void swallow(KeyEvent typed) {
        if (answered) {
            typed.consume();
        }
    }
}
