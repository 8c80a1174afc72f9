package caselab.app.studio;

import caselab.app.control.FitRow;
import caselab.app.control.Fxml;
import caselab.app.control.Shown;
import caselab.app.part.LeverRow;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.scenario.Lever;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The left of the Studio: what the firm decides, and below, in its own colour, what we assume of the world. */
final class LeverPane extends VBox {

    private static final int KEYS = 8;
    private static final PseudoClass SINGLE = PseudoClass.getPseudoClass("single");

    private final OpenCase open;
    private final Reader reader;
    private final List<LeverRow> rows = new ArrayList<>();
    private final WorldPane world;
    private final Node foot;
    private boolean compact;
    private boolean single;
    private Runnable wanted = () -> {};

    @FXML
    private FitRow head;

    @FXML
    private Label decisionsTitle;

    @FXML
    private Label decisionsCount;

    @FXML
    private Button resetAll;

    @FXML
    private VBox decisions;

    /**
     * The levers of a case.
     *
     * @param foot what stands below all of them
     */
    LeverPane(OpenCase open, Reader reader, Runnable onResetAll, Node foot) {
        this.open = open;
        this.reader = reader;
        this.foot = foot;
        Fxml.fill(this);
        decisionsTitle.setText(reader.texts().get("studio.decisions"));
        resetAll.setText(reader.texts().get("studio.resetAll"));
        resetAll.setOnAction(_ -> onResetAll.run());
        head.canHide(decisionsCount);
        head.givesWay(_ -> decisionsTitle.setMinWidth(0));
        head.givesWay(_ -> resetAll.setMinWidth(0));
        decisions();
        world = new WorldPane(open, reader);
        getChildren().addAll(world, foot);
        open.choicesProperty().subscribe(_ -> counts());
    }

    private void decisions() {
        List<Lever> own = open.scenario().decisions();
        for (int i = 0; i < own.size(); i++) {
            LeverRow row = new LeverRow(open, reader, own.get(i), i < KEYS ? String.valueOf(i + 1) : "");
            rows.add(row);
            row.openedProperty().subscribe((_, opened) -> {
                if (opened && single) {
                    others(row);
                }
            });
            decisions.getChildren().add(row);
        }
    }

    /** Says less where there is less room. */
    void setCompact(boolean narrow) {
        compact = narrow;
        world.setCompact(narrow);
        counts();
    }

    private void others(LeverRow open) {
        rows.stream()
                .filter(row -> !row.equals(open))
                .forEach(row -> row.openedProperty().set(false));
    }

    /**
     * Shows one lever at a time, the others in one line, and the world below them in the same scroll pane.
     *
     * @param inDrawer whether there is room for no more
     */
    void setSingle(boolean inDrawer) {
        single = inDrawer;
        rows.forEach(row -> row.setFolding(inDrawer));
        rows.forEach(row -> row.openedProperty().set(!inDrawer || row.equals(rows.getFirst())));
        getChildren().remove(world);
        decisions.getChildren().remove(world);
        if (inDrawer) {
            decisions.getChildren().add(world);
        } else {
            getChildren().add(getChildren().indexOf(foot), world);
        }
        // the drawer has a head of its own
        Shown.when(!inDrawer, head);
        pseudoClassStateChanged(SINGLE, inDrawer);
    }

    /** Called before the keyboard is put on a lever, which may be out of sight. */
    void onWanted(Runnable reveal) {
        wanted = reveal;
    }

    /** Puts the keyboard on the lever with this number, if there is one. */
    void focusLever(int place) {
        if (place < rows.size()) {
            wanted.run();
            rows.get(place).openedProperty().set(true);
            rows.get(place).focusLever();
        }
    }

    /** Opens the card of the lever that has the keyboard, or of the first. */
    void openCard() {
        Node node = getScene().getFocusOwner();
        while (node != null && !(node instanceof LeverRow)) {
            node = node.getParent();
        }
        wanted.run();
        LeverRow row = node instanceof LeverRow found ? found : rows.getFirst();
        row.openCard();
    }

    private void counts() {
        List<Lever> own = open.scenario().decisions();
        long changed = own.stream().filter(open.choices()::changed).count();
        String words = compact ? "studio.changed.short" : "studio.changed";
        decisionsCount.setText(reader.texts().get(words, "changed", changed, "all", own.size()));
        resetAll.setDisable(open.choices().values().isEmpty());
    }
}
