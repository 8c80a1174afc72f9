package caselab.app.part;

import caselab.app.control.Paragraph;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One theory card. Its labels stay; only their words change while a lever is dragged. */
public final class TheoryCardView extends VBox {

    private final Label says = new Paragraph("", "theory-says");
    private final List<Line> lines = new ArrayList<>();

    /** A card with the words for its equation and for what it leaves out. */
    public TheoryCardView(TheoryText text, String equationWord, String leavesWord) {
        getStyleClass().add("theory-card");
        getChildren()
                .addAll(
                        new Paragraph(text.title(), "card-title"),
                        new Paragraph(text.paper(), "caption", "muted"),
                        says);
        VBox figures = new VBox();
        figures.getStyleClass().add("theory-rows");
        text.rows().forEach(_ -> lines.add(new Line()));
        figures.getChildren().addAll(lines);
        getChildren().add(figures);
        if (!text.assumed().isEmpty()) {
            VBox assumed = new VBox();
            assumed.getStyleClass().addAll("theory-rows", "assumed");
            text.assumed().forEach(row -> assumed.getChildren().add(new Line().show(row)));
            getChildren().add(assumed);
        }
        part(equationWord, text.equation());
        part(leavesWord, text.leaves());
        show(text);
    }

    private void part(String title, String words) {
        getChildren().addAll(new Paragraph(title, "caption", "muted", "theory-part"), new Paragraph(words, "small"));
    }

    /** The same card about other levers. */
    public void show(TheoryText text) {
        says.setText(text.says());
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).show(text.rows().get(i));
        }
    }

    /** Name and value on one line, how it came about below. */
    private static final class Line extends VBox {

        private final Label name = new Paragraph("", "small", "strong");
        private final Label value = new Paragraph("", "tile-value");
        private final Label detail = new Paragraph("", "caption", "muted");

        Line() {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox top = new HBox(name, space, value);
            top.getStyleClass().add("theory-line");
            value.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().addAll(top, detail);
        }

        Line show(TheoryText.Row row) {
            name.setText(row.name());
            value.setText(row.value());
            detail.setText(row.detail());
            return this;
        }
    }
}
