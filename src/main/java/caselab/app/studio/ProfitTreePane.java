package caselab.app.studio;

import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.ProfitTree;
import caselab.app.run.ProfitTree.Node;
import caselab.app.run.Sight;
import caselab.model.Trajectory;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The tree of profit from left to right: each branch with its value, its weeks and what it is beside the case; of the
 * week pointed at, or of all weeks. It is worked out only while it is seen, and scrolled where it has no room.
 */
final class ProfitTreePane extends ScrollPane {

    private final OpenCase open;
    private final Reader reader;
    private final Label title = new Label();
    private final Map<Node, ProfitNode> nodes = new EnumMap<>(Node.class);
    private @Nullable Trajectory told;
    private @Nullable ProfitTree asTold;

    ProfitTreePane(OpenCase open, Reader reader) {
        this.open = open;
        this.reader = reader;
        setId("tree");
        getStyleClass().add("lever-scroll");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
        title.getStyleClass().add("muted");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        for (Node node : Node.values()) {
            nodes.put(node, new ProfitNode(reader, node, open.sight().cursorProperty()));
        }
        VBox rows = new VBox(
                title,
                row(Node.MARKET, "×", Node.SHARE, "=", Node.UNITS),
                row(Node.PRICE, "−", Node.UNIT_COST, "=", Node.MARGIN),
                row(Node.TRADE, "+", Node.CONTRACT, "−", Node.FIXED, "=", Node.PROFIT));
        rows.getStyleClass().add("profit-tree");
        setContent(rows);
        open.outcomeProperty().subscribe((_, _) -> refresh());
        open.sight().cursorProperty().subscribe((_, _) -> refresh());
    }

    private HBox row(Object... parts) {
        HBox row = new HBox();
        row.getStyleClass().add("profit-row");
        for (Object part : parts) {
            if (part instanceof Node node) {
                ProfitNode card = Objects.requireNonNull(nodes.get(node));
                HBox.setHgrow(card, Priority.ALWAYS);
                row.getChildren().add(card);
            } else {
                Label sign = new Label(String.valueOf(part));
                sign.getStyleClass().add("profit-sign");
                row.getChildren().add(sign);
            }
        }
        VBox.setVgrow(row, Priority.ALWAYS);
        return row;
    }

    /** Works the tree out anew, if it is seen. */
    void refresh() {
        if (!isVisible()) {
            return;
        }
        int firm = open.scenario().firm();
        ProfitTree run = ProfitTree.of(open.outcome().run(), firm);
        ProfitTree baseline = baseline(firm);
        int week = open.sight().cursorProperty().get();
        boolean whole = week == Sight.NO_WEEK || week >= open.scenario().weeks();
        String words = whole
                ? reader.texts()
                        .get(
                                "tree.whole",
                                "firm",
                                reader.firm(),
                                "weeks",
                                open.scenario().weeks())
                : reader.texts().get("tree.week", "firm", reader.firm(), "week", week);
        title.setText(words);
        List.of(Node.values()).forEach(node -> {
            double value = whole ? run.whole(node) : run.at(node, week);
            double before = whole ? baseline.whole(node) : baseline.at(node, week);
            Objects.requireNonNull(nodes.get(node)).show(value, before, run.series(node), baseline.series(node));
        });
    }

    private ProfitTree baseline(int firm) {
        ProfitTree known = asTold;
        if (known == null || told != open.outcome().baseline()) {
            told = open.outcome().baseline();
            known = ProfitTree.of(told, firm);
            asTold = known;
        }
        return known;
    }
}
