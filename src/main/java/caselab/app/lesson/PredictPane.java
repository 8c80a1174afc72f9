package caselab.app.lesson;

import caselab.app.action.Action;
import caselab.app.chart.LineChartView;
import caselab.app.chart.Sketch;
import caselab.app.control.ChoiceBar;
import caselab.app.control.NumberBox;
import caselab.app.control.Paragraph;
import caselab.app.control.Shown;
import caselab.app.reading.OutputChart;
import caselab.app.reading.Reader;
import caselab.app.words.Texts;
import caselab.report.Scale;
import caselab.scenario.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The expected line: drawn on the chart, or picked by its shape and its end; then how sure, and because of what. */
final class PredictPane extends StepPane {

    private static final int LEVELS = 5;

    private final LessonViewModel lesson;
    private final ForecastViewModel model;
    private final Reader reader;
    private final Texts texts;
    private final LineChartView chart = new LineChartView();
    private final List<RadioButton> shapes = new ArrayList<>();
    private final NumberBox end = new NumberBox();
    private final ChoiceBar sure = new ChoiceBar();
    private final TextArea because = new TextArea();
    private final Label note = new Paragraph("", "small", "muted");
    private final Button again = new Button();
    private final VBox side = new VBox();

    PredictPane(LessonViewModel lesson, Step.Predict step) {
        this.lesson = lesson;
        model = new ForecastViewModel(lesson, step);
        reader = lesson.reader();
        texts = reader.texts();
        OutputChart words =
                new OutputChart(reader, model.output(), lesson.open().outcome().baseline());
        chart.setModel(words.empty(lesson.scenario().weeks()));
        chart.setReach(Math.min(0, -model.room() / 8), model.room());
        chart.setId("predict-chart");
        chart.sketchLabelProperty().set(texts.get("lesson.prediction"));
        chart.sketchProperty().bindBidirectional(model.sketchProperty());
        chart.summaryProperty().set(texts.get("lesson.draw.help"));
        shapes();
        end();
        sure();
        because();
        again.setText(texts.get("lesson.again"));
        again.setOnAction(_ -> model.again());
        side.getChildren().addAll(note, again);
        getChildren()
                .addAll(
                        Pieces.chart(reader, model.output(), words, chart),
                        Pieces.side(side, texts.get("lesson.prediction")));
        headlineProperty().set(texts.get("lesson.predict.headline", "output", reader.name(model.output())));
        model.lockedProperty().subscribe(this::locked);
    }

    private void shapes() {
        ToggleGroup group = new ToggleGroup();
        side.getChildren().add(new Paragraph(texts.get("lesson.shapes"), "section-cap"));
        for (Sketch.Shape shape : Sketch.Shape.values()) {
            String name = texts.get("lesson.shape." + shape.name().toLowerCase(Locale.ROOT));
            RadioButton pick = new RadioButton(texts.get("lesson.shape", "key", shape.ordinal() + 1, "name", name));
            pick.setId("shape-" + (shape.ordinal() + 1));
            pick.setToggleGroup(group);
            pick.getStyleClass().add("lesson-pick");
            pick.setOnAction(_ -> model.pick(shape));
            shapes.add(pick);
        }
        side.getChildren().addAll(shapes);
        model.shapeProperty()
                .subscribe(now -> group.selectToggle(now.intValue() < 0 ? null : shapes.get(now.intValue())));
    }

    private void end() {
        Scale scale = reader.figures().scale(model.output().metric().unit(), model.room());
        end.setId("predict-end");
        end.setUnit(scale.before(), scale.after().strip());
        end.setFormat(shown -> reader.figures().entry(scale, shown));
        end.setRange(
                scale.shown(-3 * model.room()),
                scale.shown(5 * model.room()),
                Math.pow(10, -Math.min(1, scale.decimals())));
        end.field().setAccessibleText(texts.get("lesson.end", "week", model.week()));
        model.endProperty().subscribe(value -> end.setValue(scale.shown(value.doubleValue())));
        end.valueProperty().subscribe((_, shown) -> {
            // what the field shows is rounded; only what was typed counts
            if (Math.abs(scale.shown(model.endProperty().get()) - shown.doubleValue()) > 1e-9) {
                model.endProperty().set(scale.value(shown.doubleValue()));
            }
        });
        side.getChildren().addAll(new Paragraph(texts.get("lesson.end", "week", model.week()), "section-cap"), end);
    }

    private void sure() {
        sure.setId("predict-sure");
        sure.setChoices(
                IntStream.rangeClosed(1, LEVELS).mapToObj(String::valueOf).toList());
        sure.selectedIndexProperty().bindBidirectional(model.sureProperty());
        sure.setAccessibleText(texts.get("lesson.sure"));
        side.getChildren().addAll(new Paragraph(texts.get("lesson.sure"), "section-cap"), sure);
    }

    private void because() {
        because.setId("predict-because");
        because.setPrefRowCount(2);
        because.setWrapText(true);
        because.setAccessibleText(texts.get("lesson.because"));
        because.textProperty().bindBidirectional(model.becauseProperty());
        enter(because, this::go);
        side.getChildren().addAll(new Paragraph(texts.get("lesson.because"), "section-cap"), because);
    }

    /** Enter does it, also while someone writes; Shift and Enter begins a line. */
    static void enter(TextArea field, Runnable does) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                event.consume();
                does.run();
            }
        });
    }

    private void locked(boolean on) {
        Stream.of(shapes, List.of(end, sure, because)).flatMap(List::stream).forEach(node -> node.setDisable(on));
        chart.drawingProperty().set(!on);
        Shown.when(on, again);
        note.setText(texts.get(on ? "lesson.locked" : "lesson.draw"));
        wordsProperty().set(texts.get(on ? "lesson.toReveal" : "lesson.lock"));
    }

    @Override
    void go() {
        if (!model.lockedProperty().get()) {
            model.lock();
        }
        lesson.next();
    }

    @Override
    Optional<Node> first() {
        return Optional.of(chart);
    }

    @Override
    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (Sketch.Shape shape : Sketch.Shape.values()) {
            String number = String.valueOf(shape.ordinal() + 1);
            actions.add(Action.of("shape." + number, () -> model.pick(shape), number));
        }
        return actions;
    }
}
