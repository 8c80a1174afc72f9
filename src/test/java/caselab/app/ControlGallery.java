package caselab.app;

import caselab.app.chart.ChartModel;
import caselab.app.chart.LineChartView;
import caselab.app.chart.SparkView;
import caselab.app.control.ChoiceBar;
import caselab.app.control.Detent;
import caselab.app.control.DetentSlider;
import caselab.app.control.DotArray;
import caselab.app.control.NumberBox;
import caselab.app.control.SourceBadge;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Every control and chart with canned data. Not shipped; run it to look, its test keeps it alive. */
public final class ControlGallery extends Application {

    @Override
    public void start(Stage stage) {
        ToggleButton dark = new ToggleButton("Dark");
        BorderPane root = new BorderPane(page(GalleryData.dumping()));
        root.setTop(dark);
        Scene scene = new Scene(root, 1000, 800);
        Theme.LIGHT.apply(scene);
        Fonts.apply(scene, Locale.ENGLISH);
        dark.setOnAction(_ -> (dark.isSelected() ? Theme.DARK : Theme.LIGHT).apply(scene));
        stage.setScene(scene);
        stage.show();
    }

    /** A page in the proportions of the studio: levers at the left, a chart card with tiles at the right. */
    static Parent page(ChartModel model) {
        VBox right = new VBox(12, card("Cash", chart(model)), tiles());
        VBox.setVgrow(right.getChildren().getFirst(), Priority.ALWAYS);
        right.setPadding(new Insets(16));
        HBox page = new HBox(levers(), right);
        HBox.setHgrow(right, Priority.ALWAYS);
        return page;
    }

    static LineChartView chart(ChartModel model) {
        LineChartView view = new LineChartView();
        view.setModel(model);
        view.summaryProperty().set("Cash falls to 2.7 by week 60, ends 14.4; the baseline is out in week 44.");
        return view;
    }

    private static Region card(String title, Region content) {
        Label head = new Label(title);
        head.getStyleClass().add("card-title");
        VBox card = new VBox(8, head, content);
        VBox.setVgrow(content, Priority.ALWAYS);
        card.getStyleClass().add("lab-card");
        card.setMinWidth(0);
        content.setMinSize(0, 0);
        return card;
    }

    private static Node tiles() {
        HBox tiles = new HBox(12);
        for (int i = 0; i < 4; i++) {
            SparkView spark = new SparkView();
            spark.setModel(GalleryData.spark(i % 2 == 0));
            Region tile = card("Own-brand sales", spark);
            HBox.setHgrow(tile, Priority.ALWAYS);
            tile.setPrefWidth(100);
            tiles.getChildren().add(tile);
        }
        return tiles;
    }

    static Region levers() {
        DetentSlider share = slider(40, 0, 100, 0, "own brand", "some", "mixed", "mostly OEM", "all");
        DetentSlider research = slider(10, 0, 30, 20, "none", "lean", "as told", "push");
        DetentSlider cash = slider(6, 3, 12, 6, "thin", "as told", "deep", "very deep");
        DetentSlider fit = slider(5, 0, 100, 0, "plain", "", "some", "as needed", "over-built");
        DetentSlider fee = slider(17, 10, 25, 15, "10", "low 13", "likely", "high 20", "25");
        fee.kindProperty().set(DetentSlider.Kind.WORLD);
        fee.getDetents()
                .setAll(
                        new Detent(10, "10"),
                        new Detent(13, "low 13"),
                        new Detent(15, "likely"),
                        new Detent(20, "high 20"),
                        new Detent(25, "25"));
        fee.lowProperty().set(13);
        fee.highProperty().set(20);
        DotArray dots = new DotArray();
        dots.litProperty().set(75);
        VBox levers = new VBox(
                14,
                cap("YOUR DECISIONS", "decision"),
                choices(),
                lever("OEM share", share, new SourceBadge(SourceBadge.Kind.CASE, "Case · A"), "", "%"),
                lever("R&D share", research, new SourceBadge(SourceBadge.Kind.ASSUMED, "≈ Assumed"), "", "%"),
                lever("Cash at start", cash, new SourceBadge(SourceBadge.Kind.WORKED_OUT, "Worked out"), "¥", "m"),
                lever("Feature fit", fit, new SourceBadge(SourceBadge.Kind.CHANGED, "Changed by you"), "", "%"),
                cap("THE WORLD (ASSUMED)", "world"),
                lever("Channel fee", fee, new SourceBadge(SourceBadge.Kind.CASE, "Case · C"), "", "%"),
                dots,
                buttons());
        levers.setPadding(new Insets(16));
        levers.setStyle(
                "-fx-background-color: -lab-surface; -fx-border-color: -lab-border; -fx-border-width: 0 1 0 0;");
        levers.setMinWidth(340);
        levers.setMaxWidth(340);
        return levers;
    }

    private static Node buttons() {
        Button primary = new Button("Pin run");
        primary.setDefaultButton(true);
        return new HBox(8, primary, new Button("Compare"));
    }

    private static Node cap(String words, String kind) {
        Label label = new Label(words);
        label.getStyleClass().addAll("section-cap", kind);
        return label;
    }

    private static Node choices() {
        ChoiceBar bar = new ChoiceBar();
        bar.setChoices(List.of("Match ¥49.9", "Hold ¥99", "Best reply"));
        bar.baselineIndexProperty().set(2);
        bar.selectedIndexProperty().set(2);
        return bar;
    }

    private static DetentSlider slider(double value, double min, double max, double baseline, String... words) {
        DetentSlider slider = new DetentSlider();
        slider.setRange(min, max, 1);
        for (int i = 0; i < words.length; i++) {
            slider.getDetents().add(new Detent(min + (max - min) * i / (words.length - 1), words[i]));
        }
        slider.baselineProperty().set(baseline);
        slider.setValue(value);
        return slider;
    }

    private static Node lever(String name, DetentSlider slider, SourceBadge badge, String before, String after) {
        Label label = new Label(name);
        label.getStyleClass().add("strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        NumberBox box = new NumberBox();
        box.setRange(0, 100, 1);
        box.setFormat(v -> String.format(Locale.ROOT, after.equals("m") ? "%.1f" : "%.0f", v));
        box.setUnit(before, after);
        box.valueProperty().bindBidirectional(slider.valueProperty());
        box.setChanged(slider.isChanged());
        box.setWorld(slider.kindProperty().get() == DetentSlider.Kind.WORLD);
        HBox row = new HBox(6, label, badge, space, box);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, row, slider);
    }
}
