package caselab.app.chart;

import javafx.beans.DefaultProperty;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A card with a chart and, on its other side, the same figures as a table: {@code G} turns it, and the table can be
 * copied as comma-separated text.
 *
 * <pre>{@code
 * ChartCard card = new ChartCard();
 * card.setWords("Chart", "Table", "Copy as CSV");
 * card.titleProperty().set("Cash");
 * card.unitProperty().set("¥ million");
 * card.setChart(chart);
 * card.getTools().getChildren().add(baselineToggle);
 * }</pre>
 */
@DefaultProperty("chart")
public final class ChartCard extends VBox {

    private final Label title = new Label();
    private final Label unit = new Label();
    private final FlowPane names = new FlowPane(title, unit);
    private final HBox tools = new HBox(8);
    private final ToggleButton asChart = new ToggleButton();
    private final ToggleButton asTable = new ToggleButton();
    private final Button copy = new Button();
    private final StackPane body = new StackPane();
    private final BooleanProperty tableShown = new SimpleBooleanProperty(this, "tableShown");
    private final BooleanProperty keyed = new SimpleBooleanProperty(this, "keyed", true);
    private final TableTwin table = new TableTwin();
    private Subscription following = Subscription.EMPTY;
    private final ObjectProperty<@Nullable ChartView> chart = new SimpleObjectProperty<>(this, "chart", null);

    public ChartCard() {
        getStyleClass().addAll("lab-card", "chart-card");
        title.getStyleClass().add("card-title");
        unit.getStyleClass().addAll("small", "muted");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinSize(0, 0);
        StackPane.setAlignment(table, Pos.TOP_LEFT);
        getChildren().addAll(head(), body);
        chart.addListener(_ -> follow());
        tableShown.addListener(_ -> turn());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        turn();
    }

    private Node head() {
        ToggleGroup sides = new ToggleGroup();
        sides.getToggles().addAll(asChart, asTable);
        asChart.setMinWidth(USE_PREF_SIZE);
        asTable.setMinWidth(USE_PREF_SIZE);
        asChart.getStyleClass().add("left-pill");
        asTable.getStyleClass().add("right-pill");
        asChart.setOnAction(_ -> tableShown.set(false));
        asTable.setOnAction(_ -> tableShown.set(true));
        copy.setOnAction(_ -> copyCsv());
        asChart.setMinWidth(Region.USE_PREF_SIZE);
        asTable.setMinWidth(Region.USE_PREF_SIZE);
        copy.setMinWidth(Region.USE_PREF_SIZE);
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.managedProperty().bind(Bindings.isNotEmpty(tools.getChildren()));
        CardHead head = new CardHead(names, new FlowPane(tools, copy, new HBox(asChart, asTable)));
        title.maxWidthProperty().bind(head.widthProperty());
        unit.maxWidthProperty().bind(head.widthProperty());
        return head;
    }

    /** Names the two sides and the copying, in the reader's language. */
    public void setWords(String chartWord, String tableWord, String copyWord) {
        asChart.setText(chartWord);
        asTable.setText(tableWord);
        copy.setText(copyWord);
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    /** Puts what picks the figures, and so names them, in the title's place. */
    public void setPick(Node pick) {
        names.getChildren().set(0, pick);
    }

    /** What the figures are counted in, beside the title. */
    public StringProperty unitProperty() {
        return unit.textProperty();
    }

    public ObjectProperty<@Nullable ChartView> chartProperty() {
        return chart;
    }

    public @Nullable ChartView getChart() {
        return chart.get();
    }

    public void setChart(@Nullable ChartView view) {
        chart.set(view);
    }

    /** Room for more controls in the head, such as toggles of the chart. */
    public HBox getTools() {
        return tools;
    }

    /** Whether the table is seen instead of the chart. */
    public BooleanProperty tableShownProperty() {
        return tableShown;
    }

    /** Whether {@code G} turns the card; false where single-key shortcuts are switched off. */
    public BooleanProperty keyedProperty() {
        return keyed;
    }

    /** The table as comma-separated text, as it is copied. */
    public String csv() {
        ChartView view = chart.get();
        return view == null ? "" : view.table().csv();
    }

    private void copyCsv() {
        ClipboardContent content = new ClipboardContent();
        content.putString(csv());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void turn() {
        asChart.setSelected(!tableShown.get());
        asTable.setSelected(tableShown.get());
        copy.setVisible(tableShown.get());
        copy.setManaged(tableShown.get());
        fill();
    }

    private void fill() {
        ChartView view = chart.get();
        if (view == null) {
            body.getChildren().clear();
        } else {
            body.getChildren().setAll(tableShown.get() ? table : view);
            tabulate();
        }
    }

    private void follow() {
        ChartView view = chart.get();
        following.unsubscribe();
        following = view == null ? Subscription.EMPTY : view.revisionProperty().subscribe(this::tabulate);
        fill();
    }

    private void tabulate() {
        ChartView view = chart.get();
        if (view != null && tableShown.get()) {
            table.show(view);
        }
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (tableShown.get() && event.getCode() == KeyCode.C && event.isShortcutDown()) {
            copyCsv();
            event.consume();
        } else if (keyed.get() && plain && event.getCode() == KeyCode.G) {
            tableShown.set(!tableShown.get());
            body.getChildren().forEach(Node::requestFocus);
            event.consume();
        }
    }
}
