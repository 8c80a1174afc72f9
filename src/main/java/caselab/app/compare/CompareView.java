package caselab.app.compare;

import caselab.app.action.Action;
import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.action.Screen;
import caselab.app.control.FocusInSight;
import caselab.app.control.Fxml;
import caselab.app.control.Narrow;
import caselab.app.control.Page;
import caselab.workspace.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Pinned runs side by side, above the strip of all runs. */
public final class CompareView extends ScrollPane implements Screen {

    private static final double NARROW = 1116;

    private final CompareViewModel model;
    private final Navigator navigator;
    private final LinesPane lines;
    private final FiguresPane figures;
    private final DifferencesPane differences;
    private final HistoryStrip history;
    private final Narrow narrow;

    @FXML
    private Label answer;

    @FXML
    private Label context;

    @FXML
    private ToggleButton sameWorld;

    @FXML
    private ToggleButton relative;

    @FXML
    private Page stage;

    @FXML
    private HBox head;

    @FXML
    private HBox toggles;

    @FXML
    private HBox cards;

    @FXML
    private VBox stack;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyWords;

    @FXML
    private Button pin;

    /** The comparison of a view model. */
    public CompareView(CompareViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        Fxml.fill(this);
        FocusInSight.keep(this);
        lines = new LinesPane(model);
        figures = new FiguresPane(model);
        differences = new DifferencesPane(model);
        history = new HistoryStrip(model, navigator);
        VBox.setVgrow(lines, Priority.ALWAYS);
        HBox.setHgrow(figures, Priority.ALWAYS);
        stage.getChildren().add(1, lines);
        stage.getChildren().add(history);
        words();
        narrow = new Narrow(stage, NARROW);
        narrow.subscribe(this::fit);
        model.pinnedProperty().subscribe(_ -> show());
        model.oddsProperty().subscribe(_ -> show());
    }

    /** In a narrow window the cards stand below one another, and the toggles below the answer. */
    private void fit(boolean compact) {
        head.getChildren().remove(toggles);
        toggles.setMinWidth(compact ? 0 : USE_PREF_SIZE);
        stage.getChildren().remove(toggles);
        if (compact) {
            stage.getChildren().add(1, toggles);
            stack.getChildren().setAll(figures, differences);
        } else {
            head.getChildren().add(toggles);
            cards.getChildren().setAll(figures, differences);
        }
    }

    private void words() {
        toggle(sameWorld, "compare.sameWorld", "compare.sameWorld.help", model.sameWorldProperty());
        toggle(relative, "compare.relative", "compare.relative.help", model.relativeProperty());
        emptyWords.setText(text("compare.empty"));
        pin.setText(text("action.pin"));
        pin.setOnAction(_ -> model.book().pinCurrent());
        for (Node pane : List.of(lines, figures, differences, empty)) {
            pane.managedProperty().bind(pane.visibleProperty());
        }
    }

    private void toggle(ToggleButton button, String key, String help, BooleanProperty property) {
        button.setText(text(key));
        button.setAccessibleHelp(text(help));
        button.selectedProperty().bindBidirectional(property);
    }

    private String text(String key) {
        return model.reader().texts().get(key);
    }

    private void show() {
        boolean any = !model.pinnedProperty().get().isEmpty();
        lines.setVisible(any);
        figures.setVisible(any);
        differences.setVisible(any);
        empty.setVisible(!any);
        CompareWords words = CompareWords.of(model);
        answer.setText(words.answer());
        context.setText(words.context());
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public List<Node> panes() {
        return List.of(lines, figures, differences, history);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
                Action.of("undo", model.open().timeline()::undo, "Shortcut+Z")
                        .when(model.open().timeline().undoableProperty()),
                Action.of("redo", model.open().timeline()::redo, "Shortcut+Shift+Z", "Shortcut+Y")
                        .when(model.open().timeline().redoableProperty()),
                Action.of("relative", () -> flip(model.relativeProperty()), "V"),
                Action.of("table", () -> flip(lines.tableProperty()), "G"),
                Action.of("sameWorld", () -> flip(model.sameWorldProperty()), "A"),
                Action.of("back", () -> navigator.show(Destination.STUDIO), "Escape")));
        for (Slot slot : Slot.values()) {
            actions.add(Action.of(
                    "toggle." + slot.name().toLowerCase(Locale.ROOT),
                    () -> model.toggle(slot),
                    "Shortcut+" + (slot.ordinal() + 1)));
        }
        return actions;
    }

    private static void flip(BooleanProperty property) {
        property.set(!property.get());
    }
}
