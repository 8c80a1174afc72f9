package caselab.app.studio;

import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.scenario.Lever;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** One hint for someone new: which lever to try. It goes when it has been followed, or is sent away. */
final class HintBar extends HBox {

    HintBar(OpenCase open, Reader reader) {
        getStyleClass().add("hint");
        setId("hint");
        Lever first = open.scenario().decisions().stream()
                .filter(lever -> !lever.isChoice())
                .findFirst()
                .orElse(open.scenario().levers().getFirst());
        String output = reader.name(open.scenario().outputs().getFirst());
        Label words = new Label(reader.texts().get("hint.first", "lever", reader.name(first), "output", output));
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button away = new Button("", new FontIcon("fth-x"));
        away.getStyleClass().addAll("flat", "icon-button");
        away.setTooltip(new Tooltip(reader.texts().get("hint.away")));
        away.setAccessibleText(reader.texts().get("hint.away"));
        away.setOnAction(_ -> open.sight().hintProperty().set(false));
        getChildren().addAll(new FontIcon("fth-arrow-left"), words, away);
        open.choicesProperty().subscribe(choices -> {
            if (!choices.values().isEmpty()) {
                open.sight().hintProperty().set(false);
            }
        });
    }
}
