package caselab.app.control;

import javafx.scene.control.Label;

/** Words over as many lines as they need. */
public final class Paragraph extends Label {

    /** Words, or none yet, with these styles. */
    public Paragraph(String words, String... styles) {
        super(words);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll(styles);
    }
}
