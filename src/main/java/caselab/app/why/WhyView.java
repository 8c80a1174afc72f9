package caselab.app.why;

import caselab.app.action.Action;
import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.action.Screen;
import caselab.app.chart.ChartCard;
import caselab.app.chart.ChartView;
import caselab.app.chart.LineChartView;
import caselab.app.chart.WaterfallView;
import caselab.app.control.FocusInSight;
import caselab.app.control.Fxml;
import caselab.app.control.Narrow;
import caselab.app.control.Page;
import caselab.app.reading.InquiryWords;
import caselab.app.reading.Reader;
import caselab.app.run.InquiryBar;
import caselab.app.words.Texts;
import caselab.report.insight.WhyText;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Why two runs differ: bars, weeks, mechanisms, words and a table. */
public final class WhyView extends ScrollPane implements Screen {

    private static final double NARROW = 1116;

    private final WhyViewModel model;
    private final Navigator navigator;
    private final Reader reader;
    private final Texts texts;
    private final Map<Aspect, ToggleButton> tabs = new EnumMap<>(Aspect.class);
    private final WaterfallView waterfall = new WaterfallView();
    private final LineChartView when = new LineChartView();
    private final ChartCard bars;
    private final ChartCard weeks;
    private final LoopPane loop;
    private final WordsPane words;
    private final Narrow narrow;
    private Optional<WhyCharts> charts = Optional.empty();
    private Optional<WhyText> title = Optional.empty();

    @FXML
    private Page stage;

    @FXML
    private Label headline;

    @FXML
    private Label context;

    @FXML
    private FlowPane aspects;

    @FXML
    private FlowPane picks;

    @FXML
    private VBox waiting;

    @FXML
    private HBox page;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyWords;

    @FXML
    private Button toStudio;

    @FXML
    private Label footer;

    /** The screen of a view model. */
    public WhyView(WhyViewModel model, Reader reader, Navigator navigator) {
        this.model = model;
        this.reader = reader;
        this.navigator = navigator;
        texts = reader.texts();
        Fxml.fill(this);
        FocusInSight.keep(this);
        bars = card("why.waterfall.title", waterfall);
        bars.setId("waterfall");
        weeks = card("why.when", when);
        weeks.setId("when");
        loop = new LoopPane(card("why.loop", null), model.weekProperty(), reader);
        loop.card().setId("loop");
        words = new WordsPane(reader, this::go);
        head();
        tabs();
        InquiryBar bar = new InquiryBar(model.inquiry(), InquiryWords.of(texts), model::ask);
        bar.fade(page);
        waiting.getChildren().add(bar);
        headline.setMinHeight(Region.USE_PREF_SIZE);
        context.setMinHeight(Region.USE_PREF_SIZE);
        toStudio.setText(texts.get("why.studio"));
        toStudio.setOnAction(_ -> navigator.show(Destination.STUDIO));
        narrow = new Narrow(stage, NARROW);
        narrow.subscribe((_, _) -> lay());
        model.aspectProperty().subscribe((_, _) -> lay());
        model.matterProperty().subscribe((_, _) -> lay());
        model.inquiry().answerProperty().subscribe(found -> found.ifPresent(this::show));
        model.weekProperty().subscribe(week -> charts.ifPresent(now -> loop.show(now, week.intValue())));
        bars.tableShownProperty().subscribe((_, table) -> turned(table));
        lay();
    }

    private ChartCard card(String title, @Nullable ChartView chart) {
        ChartCard card = new ChartCard();
        card.setWords(texts.get("chart.side.chart"), texts.get("chart.side.table"), texts.get("chart.copy"));
        card.titleProperty().set(texts.get(title));
        if (chart != null) {
            chart.getStyleClass().add("explore-chart");
            chart.summaryProperty().set(texts.get(title));
            card.setChart(chart);
        }
        return card;
    }

    private void head() {
        ComboBox<Against> against = new ComboBox<>(model.others());
        against.setId("against");
        against.setConverter(names());
        against.setAccessibleText(texts.get("why.against"));
        against.valueProperty().bindBidirectional(model.againstProperty());
        ComboBox<Scenario.Output> output = new ComboBox<>();
        output.getItems().setAll(reader.scenario().outputs());
        output.setId("why-output");
        output.setConverter(reader.outputNames());
        output.setAccessibleText(texts.get("why.output"));
        output.valueProperty().bindBidirectional(model.open().heroProperty());
        picks.getChildren().addAll(muted("why.output"), output, muted("why.against"), against);
    }

    private Label muted(String words) {
        Label label = new Label(texts.get(words));
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private StringConverter<Against> names() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Against other) {
                return other == null ? "" : other.said(reader);
            }

            @Override
            public Against fromString(String words) {
                throw new UnsupportedOperationException("runs are picked, not typed");
            }
        };
    }

    private void tabs() {
        for (Aspect aspect : Aspect.values()) {
            ToggleButton tab = new ToggleButton(texts.get(aspect.words()));
            Label key = new Label(aspect.key());
            key.getStyleClass().add("key-cap");
            tab.setGraphic(key);
            tab.setContentDisplay(ContentDisplay.RIGHT);
            tab.setId("aspect-" + aspect.key());
            tab.getStyleClass().add("question-tab");
            tab.setOnAction(_ -> look(aspect));
            tabs.put(aspect, tab);
            aspects.getChildren().add(tab);
        }
    }

    private void look(Aspect aspect) {
        model.aspectProperty().set(aspect);
        lay();
        start(aspect).requestFocus();
    }

    private Node start(Aspect aspect) {
        return switch (aspect) {
            case WATERFALL -> waterfall;
            case WHEN -> when;
            case LOOP -> loop.map();
            case WORDS -> words.lookup(".sentence") == null ? words : words.lookup(".sentence");
            case TABLE -> bars.lookup(".table-twin") == null ? bars : bars.lookup(".table-twin");
        };
    }

    /** The card was turned by its own buttons. */
    private void turned(boolean table) {
        Aspect now = model.aspectProperty().get();
        if (table != (now == Aspect.TABLE)) {
            model.aspectProperty().set(table ? Aspect.TABLE : Aspect.WATERFALL);
        }
    }

    private void show(Found found) {
        WhyText text = new WhyText(found.comparison(), found.why(), texts.locale());
        WhyCharts now = new WhyCharts(reader, found, text);
        charts = Optional.of(now);
        title = Optional.of(text);
        head(text);
        bars.unitProperty().set(now.unit());
        waterfall.setModel(now.waterfall(model.againstProperty().get().said(reader)));
        waterfall.summaryProperty().set(text.title());
        weeks.unitProperty().set(texts.get("why.when.about", "unit", now.unit()));
        when.setModel(now.when());
        when.summaryProperty().set(String.join(" ", text.moments()));
        loop.show(now, model.weekProperty().get());
        words.show(found, text, now.alone());
        footer.setText(text.footer());
    }

    private void head(WhyText text) {
        headline.setText(text.title());
        context.setText(text.sources().stream().limit(2).collect(Collectors.joining(texts.get("why.sentences"))));
    }

    private void lay() {
        Aspect aspect = model.aspectProperty().get();
        tabs.forEach((one, tab) -> tab.setSelected(one == aspect));
        boolean difference = model.matterProperty().get() == WhyViewModel.Matter.DIFFERENCE;
        seen(page, difference);
        seen(aspects, difference);
        seen(footer, difference);
        seen(empty, !difference);
        if (!difference) {
            say();
            return;
        }
        title.ifPresent(this::head);
        bars.tableShownProperty().set(aspect == Aspect.TABLE);
        page.getChildren().setAll(narrow.get() ? List.of(one(aspect)) : both(aspect));
    }

    private void say() {
        boolean many = model.matterProperty().get() == WhyViewModel.Matter.TOO_MANY;
        headline.setText(texts.get(many ? "why.many" : "why.nothing"));
        context.setText("");
        emptyWords.setText(texts.get(many ? "why.many.way" : "why.nothing.way"));
    }

    private static void seen(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private Node one(Aspect aspect) {
        Node card = switch (aspect) {
            case WATERFALL, TABLE -> bars;
            case WHEN -> weeks;
            case LOOP -> loop.card();
            case WORDS -> words;
        };
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private List<Node> both(Aspect aspect) {
        VBox left = new VBox();
        left.getStyleClass().add("question-page");
        if (aspect == Aspect.LOOP) {
            left.getChildren().add(loop.card());
        } else {
            left.getChildren().addAll(bars, weeks);
        }
        left.getChildren().forEach(card -> VBox.setVgrow(card, Priority.ALWAYS));
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(words, Priority.NEVER);
        return List.of(left, words);
    }

    private void go(Said said) {
        model.point(said.output(), said.week());
        navigator.show(Destination.STUDIO);
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            actions.add(Action.of(aspect.words(), () -> look(aspect), aspect.key())
                    .when(model.matterProperty().isEqualTo(WhyViewModel.Matter.DIFFERENCE)));
        }
        actions.add(Action.of("output.next", () -> model.open().turnHero(1), "Alt+Down"));
        actions.add(Action.of("output.previous", () -> model.open().turnHero(-1), "Alt+Up"));
        actions.add(Action.of("stop", model::cancel, "Esc"));
        return actions;
    }

    @Override
    public List<Node> panes() {
        List<Node> all = new ArrayList<>(List.of(picks, aspects));
        all.addAll(page.getChildren());
        all.add(empty);
        return all;
    }

    @Override
    public void shown() {
        model.look();
    }

    @Override
    public void close() {
        model.close();
    }
}
