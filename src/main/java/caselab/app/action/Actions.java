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
        if (done) {
            event.consume();
        }
    }
}
