package caselab.app.lesson;

import caselab.app.action.Action;
import caselab.app.chart.ChartModel;
import caselab.app.chart.Line;
import caselab.app.chart.LineChartView;
import caselab.app.chart.Role;
import caselab.app.chart.Sketch;
import caselab.app.reading.OutputChart;
import caselab.app.reading.Reader;
import caselab.app.run.Playback;
import caselab.app.run.Player;
import caselab.app.words.Texts;
import caselab.model.Trajectory;
import caselab.scenario.Scenario;
import caselab.scenario.Step;
import caselab.workspace.Experiment;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The drawn line and the outcome, played together; at the right first what one sees, then what the model says. */
final class RevealPane extends StepPane {

    private final LessonViewModel lesson;
    private final RevealViewModel model;
    private final Reader reader;
    private final Texts texts;
    private final OutputChart words;
    private final LineChartView chart = new LineChartView();
    private final Player player;
    private final Button play = new Button();

    RevealPane(LessonViewModel lesson, Step.Reveal step, ObservableBooleanValue still) {
        this.lesson = lesson;
        model = new RevealViewModel(lesson, step);
        reader = lesson.reader();
        texts = reader.texts();
        words = new OutputChart(reader, model.output(), lesson.open().outcome().baseline());
        player = new Player(model.playback(), still);
        chart.setId("reveal-chart");
        chart.shownUntilProperty().bind(model.playback().untilProperty());
        VBox main = new VBox(Pieces.chart(reader, model.output(), words, chart), transport());
        main.getStyleClass().add("lesson-main");
        VBox.setVgrow(main.getChildren().getFirst(), Priority.ALWAYS);
        HBox.setHgrow(main, Priority.ALWAYS);
        SeenPane seen = new SeenPane(lesson, model, step);
        getChildren().addAll(main, Pieces.side(seen, texts.get("lesson.see")));
        model.playback().untilProperty().subscribe(_ -> headline());
        model.explainedProperty().subscribe(this::draw);
        model.seenProperty().subscribe(_ -> ready());
    }

    private FlowPane transport() {
        play.setId("reveal-play");
        play.getStyleClass().add("accent");
        play.setOnAction(_ -> player.toggle());
        model.playback().playingProperty().subscribe(on -> {
            play.setText(texts.get(on ? "lesson.pause" : "lesson.play"));
            play.setGraphic(new FontIcon(on ? "fth-pause" : "fth-play"));
        });
        Button step = new Button(texts.get("lesson.stepOn"));
        step.setOnAction(_ -> model.playback().step());
        Button start = new Button(texts.get("lesson.fromStart"));
        start.setOnAction(_ -> model.begin());
        FlowPane bar = new FlowPane(play, step, start);
        bar.getStyleClass().addAll("lab-card", "lesson-transport");
        return bar;
    }

    private void headline() {
        double value = model.value();
        int week = model.week();
        String now = Double.isNaN(value)
                ? texts.get("lesson.reveal.gone", "week", week, "firm", reader.firm())
                : texts.get(
                        "lesson.reveal.at",
                        "week",
                        week,
                        "output",
                        reader.name(model.output()),
                        "value",
                        reader.value(model.output(), value));
        String drawn = model.sketch()
                .map(line -> texts.get("lesson.reveal.drawn", "value", reader.value(model.output(), line.at(week))))
                .orElse(texts.get("lesson.reveal.skipped"));
        headlineProperty().set(texts.get("studio.both", "first", now, "second", drawn));
        ready();
    }

    private void draw(boolean explained) {
        chart.setModel(model(lesson, words, model.output(), explained));
        chart.resetAxis();
        chart.summaryProperty().set(headlineProperty().get());
        ready();
    }

    /** The outcome with the prediction, if there is one. */
    static ChartModel model(LessonViewModel lesson, OutputChart words, Scenario.Output output, boolean gap) {
        Reader reader = lesson.reader();
        Trajectory run = lesson.open().outcome().run();
        return lesson.predicted(output.key())
                .flatMap(Experiment::prediction)
                .map(made -> {
                    Sketch line = ForecastViewModel.line(made, 0);
                    Line expected = Line.of(
                                    "prediction",
                                    Role.PREDICTION,
                                    reader.texts().get("lesson.prediction"),
                                    reader.value(output, line.at(run.weeks())),
                                    line.values(run.weeks() - 1))
                            .withSecondLabel(reader.texts().get("lesson.sure.of", "sure", made.confidence()));
                    return words.model(run, expected, gap);
                })
                .orElseGet(() -> words.model(List.of(
                        new OutputChart.Drawn("run", Role.RUN, reader.texts().get("chart.run"), run))));
    }

    /** Enter plays first, then explains, then goes on. */
    @Override
    void go() {
        if (model.explainedProperty().get()) {
            lesson.next();
        } else if (model.mayExplain()) {
            model.explain();
        } else {
            player.toggle();
        }
        ready();
    }

    private void ready() {
        boolean done = model.explainedProperty().get();
        String key = done ? "lesson.next" : model.mayExplain() ? "lesson.explain" : "lesson.playOn";
        wordsProperty().set(texts.get(key));
    }

    @Override
    List<Action> actions() {
        return List.of(
                Action.of("play", player::toggle, "Space"),
                Action.of("step", model.playback()::step, "."),
                Action.of("reveal.all", model.playback()::end, "End"),
                Action.of("see.1", () -> model.seenProperty().set(0), "1"),
                Action.of("see.2", () -> model.seenProperty().set(1), "2"),
                Action.of("see.3", () -> model.seenProperty().set(2), "3"),
                Action.of("see.4", () -> model.seenProperty().set(3), "4"));
    }

    @Override
    Optional<Node> first() {
        return Optional.of(chart);
    }

    @Override
    void left() {
        Playback playback = model.playback();
        if (playback.playingProperty().get()) {
            playback.toggle();
        }
    }
}
