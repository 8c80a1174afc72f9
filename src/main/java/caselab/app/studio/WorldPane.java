package caselab.app.studio;

import caselab.app.control.FitRow;
import caselab.app.control.Fxml;
import caselab.app.control.Shown;
import caselab.app.part.LeverRow;
import caselab.app.reading.Reader;
import caselab.app.run.Choices;
import caselab.app.run.OpenCase;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What we assume of the world: all of it, or folded to what was changed. It never looks like a decision. */
final class WorldPane extends VBox {

    private final OpenCase open;
    private final Reader reader;
    private final List<AssumptionRow> rows;
    private boolean unfolded = true;
    private boolean compact;

    @FXML
    private FitRow head;

    @FXML
    private Button fold;

    @FXML
    private Label worldCount;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox assumptions;

    @FXML
    private Button more;

    WorldPane(OpenCase open, Reader reader) {
        this.open = open;
        this.reader = reader;
        Fxml.fill(this);
        head.canHide(worldCount);
        head.givesWay(_ -> fold.setMinWidth(0));
        rows = open.scenario().assumptions().stream()
                .map(lever -> new AssumptionRow(open, reader, lever, () -> new LeverRow(open, reader, lever, "")))
                .toList();
        assumptions.getChildren().setAll(rows);
        fold.setOnAction(_ -> unfold(!unfolded));
        more.setOnAction(_ -> unfold(true));
        unfold(true);
        open.choicesProperty().subscribe((_, choices) -> show(choices));
        boolean any = !rows.isEmpty();
        Shown.when(any, this);
    }

    /** Folded at first where there is little room. */
    void setCompact(boolean narrow) {
        compact = narrow;
        unfold(!narrow);
    }

    /** Shows all assumptions, or those that were changed. */
    void unfold(boolean all) {
        unfolded = all;
        fold.setText(reader.texts().get(compact ? "studio.world.short" : "studio.world"));
        fold.setGraphic(new FontIcon(unfolded ? "fth-chevron-down" : "fth-chevron-right"));
        fold.setAccessibleHelp(reader.texts().get(unfolded ? "world.fold" : "world.unfold"));
        show(open.choices());
    }

    private void show(Choices choices) {
        long changed = rows.stream().filter(row -> choices.changed(row.lever())).count();
        rows.forEach(row -> Shown.when(unfolded || choices.changed(row.lever()), row));
        Shown.when(unfolded || changed > 0, scroll);
        Shown.when(!unfolded && changed < rows.size(), more);
        more.setText(reader.texts().get(changed == 0 ? "world.all" : "world.more", "count", rows.size() - changed));
        worldCount.setText(reader.texts()
                .get(compact ? "studio.changed.short" : "studio.changed", "changed", changed, "all", rows.size()));
    }
}
