package caselab.app.brief;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/** A card one can stand on, which lights what belongs to it, and lead somewhere. A button could not wrap its words. */
abstract class LinkCard extends HBox {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final String key;
    private final Runnable follow;

    /**
     * A card.
     *
     * @param key of the fact or feed
     * @param light lights what belongs to a key
     * @param follow what Enter or a click does
     */
    LinkCard(String key, Consumer<String> light, Runnable follow) {
        this.key = key;
        this.follow = follow;
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        focusedProperty().subscribe((_, on) -> {
            if (on) {
                light.accept(key);
            }
        });
        setOnMouseEntered(_ -> light.accept(key));
        setOnMouseClicked(this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    String key() {
        return key;
    }

    /** Shows whether it belongs to what is pointed at. */
    void setLit(boolean on) {
        pseudoClassStateChanged(LIT, on);
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            follow.run();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            follow.run();
            event.consume();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            follow.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
