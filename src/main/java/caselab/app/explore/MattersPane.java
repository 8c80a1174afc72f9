package caselab.app.explore;

import caselab.app.chart.ChartCard;
import caselab.app.chart.TornadoView;
import caselab.app.reading.InquiryWords;
import caselab.app.reading.Reader;
import caselab.app.run.InquiryBar;
import caselab.report.insight.SensitivityText;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What matters most? One assumption at a time, the widest bar first. */
final class MattersPane implements QuestionPane {

    private final ChartCard card = new ChartCard();
    private final TornadoView chart = new TornadoView();
    private final Reader reader;

    MattersPane(ExploreViewModel model, Reader reader) {
        this.reader = reader;
        card.setId("matters");
        card.setWords(
                reader.texts().get("chart.side.chart"),
                reader.texts().get("chart.side.table"),
                reader.texts().get("chart.copy"));
        card.titleProperty().set(reader.texts().get(Question.MATTERS.words()));
        card.unitProperty()
                .set(new SensitivityText(reader.scenario(), reader.texts().locale())
                        .leftOut()
                        .map(leftOut -> reader.texts().get("explore.matters.without", "leftOut", leftOut))
                        .orElse(reader.texts().get("explore.matters.about")));
        chart.getStyleClass().add("explore-chart");
        chart.summaryProperty().set(reader.texts().get(Question.MATTERS.words()));
        card.setChart(chart);
        InquiryBar bar =
                new InquiryBar(model.matters(), InquiryWords.of(reader.texts()), () -> model.ask(Question.MATTERS));
        bar.fade(chart);
        card.getChildren().add(1, bar);
        model.matters().answerProperty().subscribe(found -> found.ifPresent(this::show));
    }

    private void show(Matters found) {
        SensitivityText text =
                new SensitivityText(reader.scenario(), reader.texts().locale());
        chart.summaryProperty()
                .set(String.join(
                        " ", text.tornado(found.tornado(), found.asked().output())));
        chart.setModel(MattersChart.of(reader, found));
    }

    @Override
    public Parent view() {
        return card;
    }

    @Override
    public Node start() {
        return chart;
    }
}
