package caselab.app.control;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small button that says in words where a number comes from, and opens the source when pressed. */
public final class SourceBadge extends Button {

    /** How a number is known. */
    public enum Kind {
        CASE("case"),
        WORKED_OUT("worked-out"),
        ASSUMED("assumed"),
        CHANGED("changed");

        private final String styleClass;

        Kind(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    private static final PseudoClass WORLD = PseudoClass.getPseudoClass("world");

    private final FontIcon book = new FontIcon(Feather.BOOK);

    public SourceBadge(Kind kind, String words) {
        setAlignment(Pos.CENTER);
        setMinWidth(USE_PREF_SIZE);
        setGraphicTextGap(4);
        show(kind, words);
    }

    /** Marks what was changed as an assumption about the world. */
    public void setWorld(boolean world) {
        pseudoClassStateChanged(WORLD, world);
    }

    /** Says something else. */
    public void show(Kind kind, String words) {
        if (!words.equals(getText())) {
            setText(words);
            getStyleClass().setAll("source-badge", "badge-text", kind.styleClass);
            setGraphic(kind == Kind.CASE ? book : null);
        }
    }
}
