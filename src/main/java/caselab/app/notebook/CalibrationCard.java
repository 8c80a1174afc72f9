package caselab.app.notebook;

import caselab.app.chart.CalibrationModel;
import caselab.app.chart.CalibrationView;
import caselab.app.chart.ChartCard;
import caselab.app.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How sure, how right: over all predictions of this student, for no one else. */
final class CalibrationCard {

    private static final int LEVELS = 5;

    private final NotebookViewModel model;
    private final Texts texts;
    private final CalibrationView chart = new CalibrationView();
    private final ChartCard card = new ChartCard();

    CalibrationCard(NotebookViewModel model) {
        this.model = model;
        texts = model.reader().texts();
        chart.setId("calibration");
        card.setWords(texts.get("form.chart"), texts.get("form.table"), texts.get("chart.copy"));
        card.titleProperty().set(texts.get("notebook.calibration"));
        card.unitProperty().set(texts.get("notebook.private"));
        card.setChart(chart);
        card.getStyleClass().add("notebook-card");
    }

    ChartCard card() {
        return card;
    }

    void show() {
        List<Score> scores = model.scores();
        List<CalibrationModel.Point> points = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            points.add(new CalibrationModel.Point(
                    score.sure() - 1, score.miss(), String.valueOf(i + 1), score.question(), i == scores.size() - 1));
        }
        chart.setModel(new CalibrationModel(
                points,
                IntStream.rangeClosed(1, LEVELS)
                        .mapToObj(sure -> level(scores, sure))
                        .toList(),
                texts.get("notebook.sure"),
                texts.get("notebook.miss"),
                List.of(texts.get("notebook.prediction"), texts.get("notebook.sure"), texts.get("notebook.miss")),
                value -> texts.get("notebook.percent", "value", Math.round(value))));
        chart.summaryProperty()
                .set(texts.get(
                        "notebook.calibration.summary",
                        "count",
                        scores.size(),
                        "right",
                        scores.stream().filter(Score::right).count()));
    }

    private CalibrationModel.Level level(List<Score> scores, int sure) {
        List<Score> these =
                scores.stream().filter(score -> score.sure() == sure).toList();
        long right = these.stream().filter(Score::right).count();
        return new CalibrationModel.Level(
                String.valueOf(sure),
                these.isEmpty() ? "" : texts.get("notebook.hits", "right", right, "all", these.size()));
    }
}
