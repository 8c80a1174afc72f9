package caselab.app.part;

import caselab.app.control.Paragraph;
import caselab.app.control.SourceBadge;
import caselab.app.reading.Reader;
import caselab.app.reading.SourceText;
import caselab.scenario.Fact;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** A fact and where it was read; its badge opens how much it weighs and who says otherwise. */
public final class FactNote extends VBox {

    private final SourceText.FactText text;
    private final SourceBadge badge;

    /** A fact in the reader's language. */
    public FactNote(Reader reader, Fact fact) {
        text = SourceText.of(reader, fact);
        SourceText.Badge weight = SourceText.badge(reader, fact);
        badge = new SourceBadge(weight.kind(), weight.words());
        badge.setId("fact-" + fact.id());
        badge.setAccessibleText(weight.words() + ". " + text.where());
        badge.setAccessibleHelp(text.grade());
        badge.setOnAction(_ -> open());
        Label where = new Paragraph(text.where(), "caption", "muted");
        where.setMinWidth(0);
        HBox.setHgrow(where, Priority.ALWAYS);
        HBox source = new HBox(badge, where);
        source.getStyleClass().add("fact-source");
        getChildren().addAll(new Paragraph(text.says()), source);
    }

    private void open() {
        VBox all = new VBox(new Paragraph(text.says(), "fact"), new Paragraph(text.where(), "caption", "muted"));
        all.getChildren().add(new Paragraph(text.grade(), "caption", "muted"));
        text.otherwise().forEach(other -> all.getChildren().add(new Paragraph(other, "caption")));
        all.getStyleClass().add("lever-card");
        PopOver card = new PopOver(all);
        card.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        card.setDetachable(false);
        card.show(badge);
    }
}
