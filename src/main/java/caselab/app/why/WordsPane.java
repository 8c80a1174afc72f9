package caselab.app.why;

import caselab.app.reading.Reader;
import caselab.app.words.Texts;
import caselab.report.insight.WhyText;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The explanation in sentences; each leads to the chart that shows what it says. */
final class WordsPane extends VBox {

    private final Texts texts;
    private final Consumer<Said> show;
    private final VBox sentences = new VBox();
    private final GridPane alone = new GridPane();
    private final VBox certainty = new VBox();
    private final ScrollPane scroll;

    /**
     * Sentences.
     *
     * @param show shows where one sees what a sentence says
     */
    WordsPane(Reader reader, Consumer<Said> show) {
        this.show = show;
        texts = reader.texts();
        setId("words");
        getStyleClass().addAll("lab-card", "question-card");
        sentences.getStyleClass().add("answer-list");
        alone.getStyleClass().add("alone");
        certainty.getStyleClass().add("alone-notes");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        ColumnConstraints number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        alone.getColumnConstraints().setAll(name, number, number);
        VBox all = new VBox(12, sentences, alone, certainty);
        scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("answer-scroll");
        caselab.app.control.FocusInSight.keep(scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(
                        label(texts.get("why.words"), "card-title"),
                        label(texts.get("why.words.about"), "small", "muted"),
                        scroll);
    }

    void show(Found found, WhyText text, List<WhyCharts.Alone> parts) {
        List<Said> carriers = Said.carriers(found, text);
        sentences.getChildren().clear();
        if (!carriers.isEmpty()) {
            say("why.carried", carriers);
            sentences.getChildren().add(label(text.note(), "caption", "muted"));
        }
        say("why.when", Said.moments(found, text));
        certainty.getChildren().clear();
        text.together().forEach(words -> certainty.getChildren().add(label(words)));
        text.certainty().forEach(words -> certainty.getChildren().add(label(words, "small", "muted")));
        alone.getChildren().clear();
        if (parts.size() > 1) {
            alone.addRow(
                    0,
                    label(texts.get("why.alone.title"), "strong"),
                    label(texts.get("why.alone.alone"), "caption", "muted"),
                    label(texts.get("why.alone.share"), "caption", "muted"));
            for (int i = 0; i < parts.size(); i++) {
                WhyCharts.Alone part = parts.get(i);
                alone.addRow(i + 1, label(part.name()), number(part.alone()), number(part.share()));
            }
        }
    }

    private void say(String title, List<Said> said) {
        sentences.getChildren().add(label(texts.get(title), "strong"));
        said.forEach(one -> sentences.getChildren().add(sentence(one)));
    }

    private Button sentence(Said said) {
        Button button = new Button(said.words());
        button.getStyleClass().add("sentence");
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAccessibleHelp(texts.get("why.sentence.help"));
        button.setOnAction(_ -> show.accept(said));
        return button;
    }

    private static Label number(String words) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
