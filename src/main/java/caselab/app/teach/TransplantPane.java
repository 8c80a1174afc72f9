package caselab.app.teach;

import caselab.app.chart.LineChartView;
import caselab.app.words.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One case's play in the other's world, and back: what becomes of it, what carries over, what does not. */
final class TransplantPane extends ScrollPane {

    private final Texts texts;
    private final VBox cards = new VBox();

    TransplantPane(TeachViewModel model) {
        texts = model.reader().texts();
        setId("teach-transplant");
        setFitToWidth(true);
        getStyleClass().add("lever-scroll");
        cards.getStyleClass().add("teach-column");
        setContent(cards);
        TransplantViewModel.all(model).forEach(found -> cards.getChildren().add(card(found)));
    }

    private Node card(TransplantViewModel found) {
        LineChartView chart = new LineChartView();
        chart.setId("transplant-" + found.id());
        chart.setModel(found.chart());
        chart.summaryProperty().set(found.answer());
        chart.getStyleClass().add("teach-chart");
        VBox drawing = new VBox(Cards.text(found.drawn(), "muted"), chart);
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox mapping = new VBox(
                Cards.text(texts.get("teach.transplant.carried"), "strong"),
                Cards.lines(found.carried()),
                Cards.text(texts.get("teach.transplant.limits"), "strong"),
                Cards.lines(found.limits()));
        mapping.getStyleClass().add("teach-pair");
        if (!found.levers().isEmpty()) {
            Button open = new Button(texts.get("teach.transplant.open"));
            open.setId("open-" + found.id());
            open.setOnAction(_ -> found.open());
            mapping.getChildren().add(open);
        }
        HBox body = new HBox(drawing, mapping);
        body.getStyleClass().add("teach-columns");
        HBox.setHgrow(drawing, Priority.ALWAYS);
        HBox.setHgrow(mapping, Priority.ALWAYS);
        drawing.setPrefWidth(100);
        mapping.setPrefWidth(100);
        drawing.setMinWidth(0);
        return Cards.card(found.title(), Cards.text(found.question()), Cards.text(found.answer(), "strong"), body);
    }
}
