package caselab.app.brief;

import caselab.app.reading.Reader;
import caselab.scenario.Anchor;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A thing of the model that facts feed: what it is on the left, what it stands at on the right. */
final class FeedView extends LinkCard {

    /**
     * A card.
     *
     * @param facts numbers of the fact cards it comes from: F1, F3
     */
    FeedView(Feed feed, List<String> facts, Reader reader, Consumer<String> light, Runnable follow) {
        super(feed.id(), light, follow);
        getStyleClass().addAll("lab-card", "link-card", "feed-card");
        setId("feed-" + feed.id());
        Label from = new Label(String.join(" ", facts));
        from.getStyleClass().addAll("caption", "muted");
        from.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(FactView.wrapped(feed.name(), "strong"), from);
        head.getStyleClass().add("feed-head");
        VBox left = new VBox(head);
        if (!feed.detail().isEmpty()) {
            left.getChildren().add(FactView.wrapped(feed.detail(), "caption", "muted"));
        }
        setHgrow(left, Priority.ALWAYS);
        String value = feed.value().orElse(reader.texts().get("brief.claim.locked"));
        Label shown = FactView.wrapped(value, feed.kind() == Anchor.Kind.CLAIM ? "feed-result" : "feed-value");
        if (feed.value().isEmpty()) {
            shown.getStyleClass().add("muted");
            shown.setGraphic(new FontIcon("fth-lock"));
        }
        Label badge = FactView.badge(feed.badge().kind(), feed.badge().words());
        badge.setMinSize(0, USE_PREF_SIZE);
        badge.setWrapText(true);
        VBox right = new VBox(shown, badge);
        right.setAlignment(Pos.CENTER_RIGHT);
        right.getStyleClass().add("feed-right");
        getChildren().addAll(left, right);
        setAccessibleText(reader.texts()
                .get(
                        "brief.feed",
                        "name",
                        feed.name(),
                        "value",
                        value,
                        "detail",
                        feed.detail(),
                        "facts",
                        String.join(" ", facts)));
        setAccessibleHelp(reader.texts().get("brief.hint"));
    }
}
