package caselab.app;

import caselab.app.chart.CalibrationModel;
import caselab.app.chart.CalibrationModel.Level;
import caselab.app.chart.CalibrationModel.Point;
import caselab.app.chart.CalibrationView;
import caselab.app.chart.CausalMapModel;
import caselab.app.chart.CausalMapModel.Link;
import caselab.app.chart.CausalMapModel.Node;
import caselab.app.chart.CausalMapView;
import caselab.app.chart.ChartCard;
import caselab.app.chart.ChartModel;
import caselab.app.chart.ChartView;
import caselab.app.chart.HeatMapModel;
import caselab.app.chart.HeatMapModel.Contour;
import caselab.app.chart.HeatMapModel.Lever;
import caselab.app.chart.HeatMapModel.Mark;
import caselab.app.chart.HeatMapModel.Scale;
import caselab.app.chart.HeatMapView;
import caselab.app.chart.HistogramModel;
import caselab.app.chart.HistogramModel.Bin;
import caselab.app.chart.HistogramModel.Marker;
import caselab.app.chart.HistogramModel.Whose;
import caselab.app.chart.HistogramView;
import caselab.app.chart.Line;
import caselab.app.chart.LineChartView;
import caselab.app.chart.ProfitTreeModel;
import caselab.app.chart.ProfitTreeView;
import caselab.app.chart.Role;
import caselab.app.chart.Sketch;
import caselab.app.chart.TornadoModel;
import caselab.app.chart.TornadoModel.End;
import caselab.app.chart.TornadoModel.Factor;
import caselab.app.chart.TornadoView;
import caselab.app.chart.WaterfallModel;
import caselab.app.chart.WaterfallModel.Bar;
import caselab.app.chart.WaterfallModel.Kind;
import caselab.app.chart.WaterfallView;
import caselab.app.chart.Weekly;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.layout.TilePane;

/** Every chart besides the plain line chart, in cards, with the figures of the mockups. */
final class ChartGallery {

    private static final DoubleFunction<String> PLAIN = GalleryData.WORDS.axis();

    private ChartGallery() {}

    /** What attribution and exploration need, each card of the same size. */
    static Parent explain() {
        return page(
                card("Where the difference comes from", "cash in week 104, ¥ million", waterfall()),
                card("What matters most?", "one assumption at a time", tornado()),
                card("Where does it tip?", "worlds survived out of 100", heatMap()),
                card("What drove it", "week 60", causalMap()));
    }

    /** What predicting, revealing and debriefing need. */
    static Parent learn() {
        return page(
                card("MiLi's cash", "¥ million", reveal(44)),
                card("Draw it", "¥ million", drawing()),
                card("Where the class stood", "week 44", histogram()),
                card("How sure, how right", "this term, private", calibration()));
    }

    /** What the Studio and Compare need besides. */
    static Parent studio() {
        return page(
                card("Profit", "¥ m a week", profitTree()),
                card("Replay", "¥ million", replay()),
                card("Against A", "¥ million", relative()),
                table());
    }

    private static ChartCard table() {
        ChartCard card = card("Where the difference comes from", "", waterfall());
        card.tableShownProperty().set(true);
        return card;
    }

    static ChartCard card(String title, String unit, ChartView chart) {
        ChartCard card = new ChartCard();
        card.setWords("Chart", "Table", "Copy as CSV");
        card.titleProperty().set(title);
        card.unitProperty().set(unit);
        chart.summaryProperty().set(title + ".");
        card.setChart(chart);
        return card;
    }

    private static Parent page(ChartCard... cards) {
        TilePane page = new TilePane(12, 12, cards);
        page.setPadding(new Insets(16));
        page.setPrefColumns(2);
        page.setPrefTileWidth(770);
        page.setPrefTileHeight(470);
        for (ChartCard card : cards) {
            card.setPrefSize(770, 470);
        }
        return page;
    }

    static WaterfallView waterfall() {
        WaterfallView view = new WaterfallView();
        view.setAccessibleRoleDescription("waterfall chart");
        view.setModel(new WaterfallModel(
                List.of(
                        new Bar(Kind.END, "Case baseline", "out of cash, week 44", -.1, "−0.1"),
                        new Bar(Kind.DECISION, "OEM share", "0 → 40 %", 11.8, "+11.8"),
                        new Bar(Kind.DECISION, "R&D share", "20 → 10 %", 5, "+5.0"),
                        new Bar(Kind.DECISION, "Feature fit", "0 → 10 %", -1.8, "−1.8"),
                        new Bar(Kind.WORLD, "The world", "channel fee 15 → 17 %", -2.3, "−2.3"),
                        new Bar(Kind.END, "Your run", "alive in week 104", 12.6, "12.6")),
                List.of("change", "from and to", "¥ m"),
                PLAIN));
        return view;
    }

    static TornadoView tornado() {
        TornadoView view = new TornadoView();
        view.setAccessibleRoleDescription("tornado chart");
        view.setModel(new TornadoModel(
                14.4,
                "Run 7 ¥14.4\u2009m",
                List.of(
                        new Factor("Price sensitivity", new End(28.8, "× 0.85", ""), new End(0, "× 1.15", "out wk 42")),
                        new Factor(
                                "War chest", new End(24.5, "¥300\u2009m", ""), new End(0, "¥900\u2009m", "out wk 80")),
                        new Factor("Channel fee", new End(21.4, "13 %", ""), new End(0, "20 %", "out wk 58")),
                        new Factor(
                                "Buyers a week",
                                new End(0, "0.70\u2009m", "out wk 65"),
                                new End(18.5, "0.90\u2009m", "")),
                        new Factor("Giant's price", new End(16.2, "¥47", ""), new End(12.4, "¥53", "")),
                        new Factor("Dumping starts", new End(13.3, "wk 9", ""), new End(14.7, "wk 17", ""))),
                new TornadoModel.Text(
                        "low", "high", "¥ m", List.of("assumption", "low", "cash", "high", "cash"), PLAIN)));
        return view;
    }

    /** Worlds survived on a slope that tips; one row is not worked out yet. */
    static HeatMapModel heat() {
        double[][] worlds = new double[9][11];
        for (int row = 0; row < 9; row++) {
            for (int column = 0; column < 11; column++) {
                double x = .09 * column + .11 * row - .35;
                worlds[row][column] = row == 8 && column > 7 ? Double.NaN : Math.round(100 / (1 + Math.exp(-7 * x)));
            }
        }
        return new HeatMapModel(
                new Lever("OEM share, % of the plant", words(11, 10, "")),
                new Lever("Feature fit", words(9, 5, " %")),
                HeatMapModel.rows(worlds),
                new Scale(0, 100, v -> String.format(Locale.ROOT, "%.0f", v), v -> Math.round(v) + " of 100 worlds"),
                List.of(new Contour(50, "50 of 100", false), new Contour(80, "80 of 100", true)),
                new Mark(4, 2, "you"),
                new Mark(5, 2, "nearest rescue"));
    }

    private static List<String> words(int count, int step, String unit) {
        return IntStream.range(0, count).mapToObj(i -> i * step + unit).toList();
    }

    static HeatMapView heatMap() {
        HeatMapView view = new HeatMapView();
        view.setAccessibleRoleDescription("heat map");
        view.setModel(heat());
        return view;
    }

    static CausalMapView causalMap() {
        CausalMapView view = new CausalMapView();
        view.setAccessibleRoleDescription("causal map");
        view.setModel(new CausalMapModel(
                List.of(
                        new Node("price", "Price", "¥66"),
                        new Node("sales", "Own sales", "13 k a week"),
                        new Node("stock", "Stock", "4 k"),
                        new Node("plant", "Plant use", "53 %"),
                        new Node("cost", "Unit cost", "¥56"),
                        new Node("cash", "Cash", "¥2.7\u2009m"),
                        new Node("brand", "Brand", "31")),
                List.of(
                        new Link("price", "sales", -.9, "−0.9"),
                        new Link("sales", "stock", -.3, "−0.3"),
                        new Link("sales", "cash", 1.2, "+1.2"),
                        new Link("plant", "cost", -.5, "−0.5"),
                        new Link("cost", "cash", -.7, "−0.7"),
                        new Link("brand", "sales", .2, "+0.2"),
                        new Link("cash", "brand", .1, "+0.1")),
                List.of("from", "to", "¥ m")));
        return view;
    }

    static ProfitTreeView profitTree() {
        ProfitTreeView view = new ProfitTreeView();
        view.setAccessibleRoleDescription("profit tree");
        view.setModel(new ProfitTreeModel(
                node("", "Profit", "¥0.28\u2009m", "+0.31", units(), node("−", "Fixed costs", "¥0.30\u2009m", "−0.04")),
                List.of("figure", "value", "difference")));
        return view;
    }

    private static ProfitTreeModel.Node units() {
        return node(
                "",
                "Contribution",
                "¥0.58\u2009m",
                "+0.27",
                node(
                        "",
                        "Units",
                        "60 k",
                        "+12",
                        node("", "Market", "0.46\u2009m", "0"),
                        node("×", "Share", "13.1 %", "+2.9")),
                node(
                        "×",
                        "Margin",
                        "¥9.5",
                        "+1.2",
                        node("", "Price", "¥66", "+3"),
                        node("−", "Unit cost", "¥56.5", "−0.4")));
    }

    private static ProfitTreeModel.Node node(
            String sign, String name, String value, String difference, ProfitTreeModel.Node... parts) {
        return new ProfitTreeModel.Node(
                sign, name, value, difference, GalleryData.spark(name.length() % 2 == 0), List.of(parts));
    }

    static HistogramView histogram() {
        HistogramView view = new HistogramView();
        view.setAccessibleRoleDescription("histogram");
        view.setModel(new HistogramModel(
                List.of(
                        new Bin("0–1", 1),
                        new Bin("1–2", 5),
                        new Bin("2–3", 5),
                        new Bin("3–4", 0),
                        new Bin("4–5", 4),
                        new Bin("5–6", 3),
                        new Bin("6–7", 0),
                        new Bin("7–8", 4),
                        new Bin("8–9", 6),
                        new Bin("9–10", 3)),
                List.of(
                        new Marker(Whose.MODEL, 0, "model 0"),
                        new Marker(Whose.OWN, 4.7, "you 4.7"),
                        new Marker(Whose.MIDDLE, 4.9, "middle of the class 4.9")),
                List.of("cash, ¥ m", "answers")));
        return view;
    }

    static CalibrationView calibration() {
        CalibrationView view = new CalibrationView();
        view.setAccessibleRoleDescription("calibration chart");
        view.setModel(new CalibrationModel(
                List.of(
                        new Point(0, 11, "1", "Match the price?", false),
                        new Point(1, 10, "2", "A little OEM?", false),
                        new Point(3, 4.4, "3", "Can we wait out the giant?", true)),
                List.of(
                        new Level("1", "0 of 1"),
                        new Level("2", "0 of 1"),
                        new Level("3", ""),
                        new Level("4", "1 of 1"),
                        new Level("5", "")),
                "how sure",
                "ending off by, ¥ m",
                List.of("prediction", "how sure", "off by, ¥ m"),
                PLAIN));
        return view;
    }

    static LineChartView reveal(double until) {
        double[] own = GalleryData.path(0, 6.2, 12, 9.2, 40, 1.2, 104, 22);
        double[] drawn = GalleryData.path(0, 6.2, 12, 10.8, 40, 3.4, 104, 34.9);
        List<Weekly> beliefs = IntStream.range(0, 31)
                .mapToObj(i -> Weekly.of(
                        GalleryData.path(0, 6.2, 12, 8 + i % 7 * .7, 36 + i % 9 * 3, i % 5, 104, 12 + i * 7 % 31)))
                .toList();
        ChartModel model = GalleryData.dumping()
                .withLines(List.of(
                        Line.of("p", Role.PREDICTION, "Your prediction", "¥34.9\u2009m", drawn)
                                .withSecondLabel("sure: 3 of 5"),
                        Line.of("run", Role.RUN, "Model", "¥22.0\u2009m", own)))
                .withBand(null, List.of())
                .withThin(ChartModel.Thin.Kind.BELIEFS, beliefs)
                .withGap(new ChartModel.Gap(Weekly.of(drawn), Weekly.of(own)))
                .withDelays(List.of(new ChartModel.Delay(13, 27, "14 weeks")));
        LineChartView view = ControlGallery.chart(model);
        view.shownUntilProperty().set(until);
        return view;
    }

    static LineChartView drawing() {
        ChartModel model = ChartModel.of(
                104, GalleryData.WORDS, List.of(Line.of("b", Role.BASELINE, "Case baseline", "", 6.2, 6.5, 6.8, 7)));
        LineChartView view = ControlGallery.chart(model);
        view.animatedProperty().set(false);
        view.setReach(-5, 30);
        view.sketchLabelProperty().set("Your prediction");
        view.sketchProperty().set(Sketch.of(Sketch.Shape.DIPS, 6.2, 12, 104).with(60, 3.5));
        view.drawingProperty().set(true);
        return view;
    }

    private static LineChartView replay() {
        double[] before = GalleryData.path(0, 6.2, 12, 10.2, 50, 1, 104, 8);
        return ControlGallery.chart(
                GalleryData.dumping().withGhosts(List.of(new ChartModel.Ghost(Weekly.of(before), Role.RUN))));
    }

    private static LineChartView relative() {
        return ControlGallery.chart(GalleryData.compare().relativeTo("r0", GalleryData.WORDS));
    }
}
