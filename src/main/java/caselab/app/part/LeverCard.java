package caselab.app.part;

import caselab.app.control.Paragraph;
import caselab.app.reading.Reader;
import caselab.app.reading.SourceText;
import caselab.scenario.Lever;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** All there is to know about a lever, always in the same order; opened by its badge, its ⓘ or the key I. */
final class LeverCard extends ScrollPane {

    private static final double MOST_HEIGHT = 620;

    private final Reader reader;
    private final Lever lever;
    private final VBox body = new VBox();

    LeverCard(Reader reader, Lever lever, SourceText source) {
        this.reader = reader;
        this.lever = lever;
        getStyleClass().addAll("lever-card-scroll", "lever-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMaxHeight(MOST_HEIGHT);
        body.getStyleClass().add("lever-card");
        setContent(body);
        add(reader.name(lever), "card-title");
        parts(List.of("what", "example"));
        settings();
        parts(List.of("watch", "message", "equation"));
        part(source.kind(), source.reason());
        source.facts().forEach(this::fact);
    }

    private void parts(List<String> parts) {
        for (String part : parts) {
            reader.scenario()
                    .words()
                    .find(reader.texts().locale(), lever.words() + "." + part)
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> part(reader.texts().get("source." + part), text));
        }
    }

    /** Every named setting with its value; for an assumption, what is plausible. */
    private void settings() {
        if (lever.kind() == Lever.Kind.ASSUMPTION && !lever.isChoice()) {
            add(reader.texts()
                    .get(
                            "source.plausible",
                            "low",
                            reader.value(lever, lever.plausibleLow()),
                            "likely",
                            reader.value(lever, lever.baseline()),
                            "high",
                            reader.value(lever, lever.plausibleHigh())));
        }
        if (lever.detents().isEmpty()) {
            return;
        }
        add(reader.texts().get("card.settings"), "caption", "muted");
        GridPane table = new GridPane();
        table.getStyleClass().add("settings-table");
        table.getColumnConstraints().addAll(column(38), column(24), column(38));
        for (int i = 0; i < lever.detents().size(); i++) {
            double value = lever.detents().get(i).value();
            table.addRow(
                    i,
                    new Paragraph(reader.detent(lever, i), "strong"),
                    new Paragraph(lever.isChoice() ? "" : reader.value(lever, value)),
                    new Paragraph(value == lever.baseline() ? reader.texts().get("card.told") : "", "muted"));
        }
        body.getChildren().add(table);
        if (!lever.isChoice()) {
            add(reader.texts().get("card.ladder"), "caption", "muted");
        }
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
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
        body.getChildren().add(new Paragraph(text, styles));
    }
}
