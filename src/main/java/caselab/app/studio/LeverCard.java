package caselab.app.studio;

import caselab.app.reading.Reader;
import caselab.app.reading.SourceText;
import caselab.scenario.Lever;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What a lever is and what it rests on: opened by its badge. */
final class LeverCard extends VBox {

    private static final List<String> PARTS = List.of("what", "example", "watch", "message", "equation");

    LeverCard(Reader reader, Lever lever, SourceText source) {
        getStyleClass().add("lever-card");
        add(reader.name(lever), "card-title");
        for (String part : PARTS) {
            reader.scenario()
                    .words()
                    .find(reader.texts().locale(), lever.words() + "." + part)
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> part(reader.texts().get("source." + part), text));
        }
        part(source.kind(), source.reason());
        source.facts().forEach(this::fact);
        if (lever.kind() == Lever.Kind.ASSUMPTION && !lever.isChoice()) {
            add(
                    reader.texts()
                            .get(
                                    "source.plausible",
                                    "low",
                                    reader.value(lever, lever.plausibleLow()),
                                    "high",
                                    reader.value(lever, lever.plausibleHigh())),
                    "muted");
        }
    }

    private void part(String title, String text) {
        add(title, "caption", "muted");
        if (!text.isEmpty()) {
            add(text);
        }
    }

    private void fact(SourceText.FactText fact) {
        add(fact.says(), "fact");
        add(fact.where(), "caption", "muted");
        add(fact.grade(), "caption", "muted");
        fact.otherwise().forEach(other -> add(other, "caption"));
    }

    private void add(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        getChildren().add(label);
    }
}
