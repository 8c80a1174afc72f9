package caselab.app.explore;

import caselab.app.chart.ChartCard;
import caselab.app.chart.HeatMapView;
import caselab.app.control.Picks;
import caselab.app.reading.InquiryWords;
import caselab.app.reading.Reader;
import caselab.app.run.InquiryBar;
import caselab.report.insight.SearchText;
import caselab.report.insight.SensitivityText;
import caselab.scenario.Lever;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;

/** Where does it tip? Two levers, and in how many worlds the goal is met. */
final class TipsPane implements QuestionPane {

    private final ChartCard card = new ChartCard();
    private final HeatMapView map = new HeatMapView();
    private final Reader reader;
    private final ExploreViewModel model;

    /**
     * The map of a view model.
     *
     * @param load is given the column and the row of a cell to be loaded
     */
    TipsPane(ExploreViewModel model, Reader reader, BiConsumer<Integer, Integer> load) {
        this.model = model;
        this.reader = reader;
        card.setId("tips");
        card.setWords(
                reader.texts().get("chart.side.chart"),
                reader.texts().get("chart.side.table"),
                reader.texts().get("chart.copy"));
        card.titleProperty().set(reader.texts().get(Question.TIPS.words()));
        card.unitProperty().set(reader.texts().get("explore.tips.about"));
        map.getStyleClass().add("explore-chart");
        map.setId("map");
        map.summaryProperty().set(reader.texts().get(Question.TIPS.words()));
        map.setOnAction(cell -> {
            int columns = columns();
            load.accept(cell % columns, cell / columns);
        });
        card.setChart(map);
        InquiryBar bar = new InquiryBar(model.tips(), InquiryWords.of(reader.texts()), () -> model.ask(Question.TIPS));
        card.getChildren().addAll(1, List.of(levers(), bar));
        model.tips().answerProperty().subscribe(found -> found.ifPresent(this::show));
    }

    private int columns() {
        return model.tips().answerProperty().get().orElseThrow().map().across().length;
    }

    private FlowPane levers() {
        FlowPane row = new FlowPane(
                Card.label(reader.texts().get("explore.across"), "small", "muted"),
                pick("across", model.axes().acrossProperty()),
                Card.label(reader.texts().get("explore.up"), "small", "muted"),
                pick("up", model.axes().upProperty()));
        row.getStyleClass().add("pick-row");
        return row;
    }

    private ComboBox<Lever> pick(String id, ObjectProperty<Lever> lever) {
        ComboBox<Lever> pick = Picks.of(reader.scenario().levers(), reader::name);
        pick.setId(id);
        pick.setAccessibleText(reader.texts().get(id.equals("up") ? "explore.up" : "explore.across"));
        pick.valueProperty().bindBidirectional(lever);
        return pick;
    }

    private void show(Tips found) {
        SensitivityText text =
                new SensitivityText(reader.scenario(), reader.texts().locale());
        String goal = new SearchText(
                        ExploreViewModel.stand(found.asked().choices()),
                        reader.texts().locale())
                .goal(found.asked().goal());
        map.summaryProperty().set(reader.texts().get("explore.both", "first", goal, "second", text.map(found.map())));
        map.setModel(TipsChart.of(reader, found));
    }

    @Override
    public Parent view() {
        return card;
    }

    @Override
    public Node start() {
        return map;
    }
}
