package caselab.app.action;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * A key or a combination of keys, as people write it: {@code "Shortcut+Shift+Z"}, {@code "B"}, {@code "F6"},
 * {@code "?"}. A character that stands on different keys of different keyboards is known by what it types.
 */
public record Keys(String text) {

    /** Whether these keys were pressed. */
    public boolean matches(KeyEvent event) {
        if (isSign()) {
            return plain(event) && (event.getText().equals(text) || isQuestionMark(event));
        }
        return KeyCombination.valueOf(text).match(event);
    }

    /** Whether it is one key without Ctrl, Alt or Command: such keys rest while someone types. */
    public boolean isSingle() {
        return isSign() || (!text.contains("+") && !text.startsWith("F")) || text.length() == 1;
    }

    /** As the keyboard of this machine names them. */
    public String words() {
        // keyboards have it as one word
        return isSign() ? text : KeyCombination.valueOf(text).getDisplayText().replace("Back Space", "Backspace");
    }

    private boolean isSign() {
        return text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0));
    }

    /** Not every platform tells what a key with Shift types. */
    private boolean isQuestionMark(KeyEvent event) {
        return text.equals("?") && event.getCode() == KeyCode.SLASH && event.isShiftDown();
    }

    private static boolean plain(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }
}
