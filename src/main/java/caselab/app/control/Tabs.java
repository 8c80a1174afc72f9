package caselab.app.control;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** Tabs in as many rows as they need, each with the key that shows it; one of them is taken. */
public final class Tabs<T> extends FlowPane {

    private final Map<T, ToggleButton> tabs = new LinkedHashMap<>();

    public Tabs() {
        getStyleClass().add("question-tabs");
    }

    /** Adds a tab for a thing; {@code show} is run when it is pressed. */
    public ToggleButton add(T thing, String words, String key, Runnable show) {
        Label cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        ToggleButton tab = new ToggleButton(words, cap);
        tab.setContentDisplay(ContentDisplay.RIGHT);
        tab.getStyleClass().add("question-tab");
        tab.setOnAction(_ -> {
            // pressed again, it stays taken
            select(thing);
            show.run();
        });
        tabs.put(thing, tab);
        getChildren().add(tab);
        return tab;
    }

    /** Shows which thing is taken. */
    public void select(T thing) {
        tabs.forEach((one, tab) -> tab.setSelected(one.equals(thing)));
    }
}
