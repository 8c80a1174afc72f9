package caselab.app.part;

import caselab.app.chart.LineChartView;
import caselab.app.control.CardGrid;
import caselab.app.control.Paragraph;
import caselab.app.run.Choices;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One case's play in the other's world: what becomes of it, what carries over, what does not. */
public final class TransplantCard extends VBox {

    /**
     * A card.
     *
     * @param opener opens the other case with the levers moved that the play moves
     */
    public TransplantCard(TransplantText found, Consumer<Choices> opener) {
        getStyleClass().addAll("lab-card", "transplant");
        VBox drawing = drawing(found);
        VBox mapping = mapping(found);
        found.choices().ifPresent(choices -> {
            Button open = new Button(found.text("transplant.open"));
            open.setId("open-" + found.id());
            open.setOnAction(_ -> opener.accept(choices));
            mapping.getChildren().add(open);
        });
        CardGrid body = new CardGrid(drawing, mapping);
        body.getStyleClass().add("transplant-body");
        getChildren()
                .addAll(
                        new Paragraph(found.title(), "card-title"),
                        new Paragraph(found.question()),
                        new Paragraph(found.answer(), "strong"),
                        body);
    }

    private static VBox drawing(TransplantText found) {
        LineChartView chart = new LineChartView();
        chart.setId("transplant-" + found.id());
        chart.setModel(found.chart());
        chart.summaryProperty().set(found.answer());
        VBox.setVgrow(chart, Priority.ALWAYS);
        return new VBox(new Paragraph(found.drawn(), "muted"), chart);
    }

    private static VBox mapping(TransplantText found) {
        VBox mapping = new VBox(new Paragraph(found.text("transplant.carried"), "strong"));
        mapping.getStyleClass().add("transplant-lines");
        lines(mapping, found.carried());
        mapping.getChildren().add(new Paragraph(found.text("transplant.limits"), "strong", "transplant-next"));
        lines(mapping, found.limits());
        return mapping;
    }

    private static void lines(VBox to, List<String> words) {
        words.forEach(line -> to.getChildren().add(new Paragraph("• " + line)));
    }
}
