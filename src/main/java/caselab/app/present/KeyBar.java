package caselab.app.present;

import caselab.app.words.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The keys one needs most, at the foot of the picture. */
final class KeyBar extends FlowPane {

    private static final List<String> KEYS =
            List.of("step", "play", "baseline", "spotlight", "freeze", "lever", "notes", "text", "leave");

    KeyBar(Texts texts) {
        getStyleClass().add("present-keys");
        for (String key : KEYS) {
            Label cap = new Label(texts.get("present.key." + key + ".cap"));
            cap.getStyleClass().add("key-cap");
            Label words = new Label(texts.get("present.key." + key));
            HBox pair = new HBox(cap, words);
            pair.getStyleClass().add("teach-row");
            pair.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(pair);
        }
    }
}
