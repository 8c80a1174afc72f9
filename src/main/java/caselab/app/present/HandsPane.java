package caselab.app.present;

import caselab.app.chart.HistogramView;
import caselab.app.control.SideBySide;
import caselab.app.reading.Reader;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A show of hands: counts are typed beside the choices, and stand as columns; then the model's answers join them. */
final class HandsPane extends SideBySide {

    private final Hands hands;
    private final Reader reader;
    private final HistogramView chart = new HistogramView();
    private final List<TextField> fields = new ArrayList<>();
    private final List<Label> answers = new ArrayList<>();
    private final Runnable done;

    /**
     * The pane.
     *
     * @param done what follows the last count
     */
    HandsPane(Hands hands, Reader reader, Runnable done) {
        this.hands = hands;
        this.reader = reader;
        this.done = done;
        setId("hands");
        getStyleClass().add("present-hands");
        chart.setId("hands-chart");
        HBox.setHgrow(chart, Priority.ALWAYS);
        Button reveal = new Button(reader.texts().get("action.slide.reveal"));
        reveal.setId("reveal-hands");
        reveal.setWrapText(true);
        reveal.setOnAction(_ -> hands.uncoveredProperty().set(true));
        reveal.disableProperty().bind(hands.uncoveredProperty());
        Label measure = new Label(hands.measure());
        measure.getStyleClass().add("present-answer");
        measure.setWrapText(true);
        measure.visibleProperty().bind(hands.uncoveredProperty());
        VBox left = new VBox(grid(), reveal, measure);
        left.getStyleClass().add("present-choices");
        getChildren().addAll(left, chart);
        hands.countsProperty().subscribe(_ -> show());
        hands.uncoveredProperty().subscribe((_, _) -> show());
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("present-grid");
        List<String> choices = hands.choices();
        for (int i = 0; i < choices.size(); i++) {
            Label letter = new Label(String.valueOf((char) ('A' + i)));
            letter.getStyleClass().add("strong");
            Label words = new Label(choices.get(i));
            words.setWrapText(true);
            GridPane.setHgrow(words, Priority.ALWAYS);
            Label answer = new Label();
            answer.getStyleClass().add("present-answer");
            answer.setMinWidth(USE_PREF_SIZE);
            answers.add(answer);
            grid.addRow(i, letter, words, field(i, choices.get(i)), answer);
        }
        return grid;
    }

    private TextField field(int choice, String words) {
        TextField field = new TextField();
        field.setId("hands-" + (choice + 1));
        field.setPrefColumnCount(3);
        field.setMinWidth(USE_PREF_SIZE);
        field.setAccessibleText(reader.texts().get("present.count", "choice", words));
        field.textProperty().subscribe(typed -> hands.count(choice, typed));
        field.setOnAction(_ -> next(choice));
        fields.add(field);
        return field;
    }

    private void next(int choice) {
        if (choice + 1 < fields.size()) {
            fields.get(choice + 1).requestFocus();
        } else {
            done.run();
        }
    }

    /** Puts the keyboard on the first count. */
    void focusFirst() {
        fields.getFirst().requestFocus();
    }

    private void show() {
        chart.setModel(hands.histogram());
        List<String> model = hands.uncoveredProperty().get() ? hands.answers() : List.of();
        for (int i = 0; i < answers.size(); i++) {
            answers.get(i).setText(model.isEmpty() ? "" : "✕ " + model.get(i));
        }
        chart.summaryProperty()
                .set(reader.texts().get("present.hands.summary", "hands", hands.all(), "choices", answers.size()));
    }
}
