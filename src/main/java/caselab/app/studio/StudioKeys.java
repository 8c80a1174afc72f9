package caselab.app.studio;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** The Studio's keys. Single keys rest while someone types. */
final class StudioKeys {

    private final StudioViewModel model;
    private final StudioView view;

    StudioKeys(StudioViewModel model, StudioView view) {
        this.model = model;
        this.view = view;
    }

    void handle(KeyEvent event) {
        boolean handled =
                event.isShortcutDown() ? withShortcut(event) : event.isAltDown() ? withAlt(event) : alone(event);
        if (handled) {
            event.consume();
        }
    }

    private boolean withShortcut(KeyEvent event) {
        switch (event.getCode()) {
            case Z -> {
                if (event.isShiftDown()) {
                    model.redo();
                } else {
                    model.undo();
                }
            }
            case Y -> model.redo();
            case BACK_SPACE -> model.resetAll();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withAlt(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> model.turnHero(-1);
            case DOWN -> model.turnHero(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean alone(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return false;
        }
        int digit =
                event.getText().length() == 1 ? Character.digit(event.getText().charAt(0), 10) : -1;
        if (digit >= 1 && digit <= 8) {
            view.focusLever(digit - 1);
            return true;
        }
        return switch (event.getCode()) {
            case B -> flip(model.baselineShownProperty());
            case T -> !model.scenario().theory().isEmpty() && flip(model.theoryShownProperty());
            default -> false;
        };
    }

    private static boolean flip(BooleanProperty shown) {
        shown.set(!shown.get());
        return true;
    }
}
