package caselab.app.present;

import caselab.app.chart.LineChartView;
import caselab.app.control.Paragraph;
import caselab.app.control.SideBySide;
import caselab.app.words.Texts;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The picture the class sees: what it is about, the question, a chart or hands or facts, and the keys at its foot. */
final class PresenterPage extends VBox {

    private final PresenterViewModel model;
    private final SlideText text;
    private final Label title = label("present-title");
    private final Label unit = label("present-unit");
    private final Label week = label("present-week");
    private final Label question = label("present-question");
    private final Label frozen = label("present-frozen");
    private final LineChartView chart = new LineChartView();
    private final StackPane main = new StackPane();
    private final VBox facts = new VBox();
    private final Optional<HandsPane> hands;

    /**
     * The picture of a view model.
     *
     * @param lever at its foot
     * @param still whether every motion is to be a cut
     * @param counted what follows the last count of hands
     */
    PresenterPage(PresenterViewModel model, Node lever, ObservableBooleanValue still, Runnable counted) {
        this.model = model;
        text = model.text();
        hands = model.hands().map(found -> new HandsPane(found, model.reader(), counted));
        layOut(lever, model.reader().texts());
        chart.animatedProperty().set(!still.get());
        follow();
    }

    private static Label label(String id) {
        Label label = new Paragraph("", id);
        label.setId(id);
        return label;
    }

    private void layOut(Node lever, Texts texts) {
        getStyleClass().add("present-page");
        chart.setId("present-chart");
        chart.setFocusTraversable(false);
        chart.setMouseTransparent(true);
        facts.getStyleClass().add("present-facts");
        facts.setId("present-facts");
        VBox words = new VBox(title, unit);
        words.getStyleClass().add("present-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        week.setMinWidth(USE_PREF_SIZE);
        SideBySide head = new SideBySide(words, week);
        head.getStyleClass().add("present-head");
        frozen.setText(texts.get("present.frozen"));
        frozen.visibleProperty().bind(model.frozenProperty());
        frozen.managedProperty().bind(model.frozenProperty());
        VBox.setVgrow(main, Priority.ALWAYS);
        getChildren().addAll(head, question, main, lever, frozen, new KeyBar(texts));
    }

    private void follow() {
        chart.shownUntilProperty().bind(model.playback().untilProperty());
        model.seenProperty().subscribe((_, _) -> draw());
        model.baselineProperty().subscribe((_, _) -> draw());
        model.playback().untilProperty().subscribe((_, _) -> say());
        model.playback().playingProperty().subscribe((_, _) -> say());
        model.open().draggingProperty().subscribe(chart::setInteractive);
    }

    /** Another slide; what of it takes the keyboard, if anything does. */
    Optional<HandsPane> turn() {
        Optional<HandsPane> counting = hands.filter(_ -> model.slide().kind() == Slide.Kind.POLL);
        boolean words = model.slide().kind() == Slide.Kind.BRIEF;
        main.getChildren()
                .setAll(words ? brief() : counting.<Node>map(Node.class::cast).orElse(chart));
        draw();
        chart.resetAxis();
        return counting;
    }

    private Node brief() {
        facts.getChildren()
                .setAll(text.facts().stream()
                        .map(fact -> new Paragraph(fact, "present-fact"))
                        .toList());
        return facts;
    }

    private void draw() {
        if (model.hasChart()) {
            chart.setModel(model.chart());
        }
        say();
    }

    private void say() {
        title.setText(text.title());
        unit.setText(text.unit());
        week.setText(text.week());
        question.setText(text.question());
        chart.summaryProperty().set(text.title() + ". " + text.unit());
        setAccessibleText(text.title() + ". " + text.week() + ". " + text.question());
    }
}
