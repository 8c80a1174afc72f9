package caselab.app.brief;

import caselab.app.control.SourceBadge;
import caselab.app.reading.Reader;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A fact card: its number, what it says in our own words, how it weighs and where it stands. */
final class FactView extends LinkCard {

    FactView(FactCard card, Reader reader, Consumer<String> light, Runnable follow) {
        super(card.id(), light, follow);
        getStyleClass().addAll("lab-card", "link-card", "fact-card");
        setId("fact-" + card.id());
        String number = reader.texts().get("brief.number", "number", card.number());
        Label mark = new Label(number);
        mark.getStyleClass().addAll("fact-number", "muted");
        mark.setMinWidth(USE_PREF_SIZE);
        Label says = wrapped(card.text().says(), "fact-says");
        VBox body = new VBox(says, foot(card));
        body.getStyleClass().add("fact-body");
        card.text().otherwise().forEach(other -> body.getChildren().add(wrapped(other, "caption", "muted")));
        if (card.feeds().isEmpty()) {
            body.getChildren().add(wrapped(reader.texts().get("brief.nothing"), "caption", "muted"));
        }
        setHgrow(body, Priority.ALWAYS);
        getChildren().addAll(mark, body);
        setAccessibleText(reader.texts()
                .get(
                        "brief.fact",
                        "number",
                        number,
                        "says",
                        card.text().says(),
                        "where",
                        card.text().where(),
                        "badge",
                        card.badge().words(),
                        "count",
                        card.feeds().size()));
        setAccessibleHelp(reader.texts().get("brief.hint"));
    }

    private static HBox foot(FactCard card) {
        Label badge = badge(card.badge().kind(), card.badge().words());
        Label where = wrapped(card.text().where(), "caption", "muted");
        HBox.setHgrow(where, Priority.ALWAYS);
        HBox foot = new HBox(badge, where);
        foot.getStyleClass().add("fact-foot");
        return foot;
    }

    /** A badge that is read and not pressed: the card is the target. */
    static Label badge(SourceBadge.Kind kind, String words) {
        Label badge = new Label(words);
        badge.getStyleClass()
                .addAll(
                        "brief-badge",
                        kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        badge.setMinWidth(USE_PREF_SIZE);
        return badge;
    }

    static Label wrapped(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
