package caselab.app.control;

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

    public SourceBadge(Kind kind, String words) {
        super(words);
        getStyleClass().setAll("source-badge", "badge-text", kind.styleClass);
        setAlignment(Pos.CENTER);
        setMinWidth(USE_PREF_SIZE);
        if (kind == Kind.CASE) {
            setGraphic(new FontIcon(Feather.BOOK));
            setGraphicTextGap(4);
        }
    }
}
