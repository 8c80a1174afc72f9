package caselab.app.studio;

import caselab.app.control.Fxml;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.scenario.Lever;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The left of the Studio: what the firm decides, and below, in its own colour, what we assume of the world. */
final class LeverPane extends VBox {

    private static final int KEYS = 8;

    private final OpenCase open;
    private final Reader reader;
    private final List<LeverRow> rows = new ArrayList<>();
    private boolean compact;

    @FXML
    private Label decisionsTitle;

    @FXML
    private Label decisionsCount;

    @FXML
    private Button resetAll;

    @FXML
    private VBox decisions;

    @FXML
    private Label worldTitle;

    @FXML
    private Label worldCount;

    @FXML
    private VBox assumptions;

    LeverPane(OpenCase open, Reader reader, Runnable onResetAll) {
        this.open = open;
        this.reader = reader;
        Fxml.fill(this);
        decisionsTitle.setText(reader.texts().get("studio.decisions"));
        worldTitle.setText(reader.texts().get("studio.world"));
        resetAll.setText(reader.texts().get("studio.resetAll"));
        resetAll.setOnAction(_ -> onResetAll.run());
        decisions();
        for (Lever lever : open.scenario().assumptions()) {
            assumptions.getChildren().add(new AssumptionRow(open, reader, lever, () -> row(lever, "")));
        }
        open.choicesProperty().subscribe(_ -> counts());
    }

    private void decisions() {
        List<Lever> own = open.scenario().decisions();
        for (int i = 0; i < own.size(); i++) {
            LeverRow row = row(own.get(i), i < KEYS ? String.valueOf(i + 1) : "");
            rows.add(row);
            decisions.getChildren().add(row);
        }
    }

    private LeverRow row(Lever lever, String key) {
        return new LeverRow(open, reader, lever, key);
    }

    /** Says less where there is less room. */
    void setCompact(boolean compact) {
        this.compact = compact;
        counts();
    }

    /** Puts the keyboard on the lever with this number, if there is one. */
    void focusLever(int place) {
        if (place < rows.size()) {
            rows.get(place).focusLever();
        }
    }

    private void counts() {
        decisionsCount.setText(count(open.scenario().decisions()));
        worldCount.setText(count(open.scenario().assumptions()));
        resetAll.setDisable(open.choices().values().isEmpty());
    }

    private String count(List<Lever> levers) {
        long changed = levers.stream().filter(open.choices()::changed).count();
        String words = compact ? "studio.changed.short" : "studio.changed";
        return reader.texts().get(words, "changed", changed, "all", levers.size());
    }
}
