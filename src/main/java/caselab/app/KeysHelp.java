package caselab.app;

import caselab.app.action.Action;
import caselab.app.action.Keys;
import caselab.app.action.Section;
import caselab.app.words.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All keys there are at the moment, by where they count. */
final class KeysHelp extends VBox {

    private final Texts texts;

    KeysHelp(Texts texts, List<Section> sections, Runnable close) {
        this.texts = texts;
        setId("keys-help");
        getStyleClass().add("keys-help");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = new Label(texts.get("keys.title"));
        title.getStyleClass().add("card-title");
        FlowPane columns = new FlowPane();
        columns.getStyleClass().add("keys-columns");
        sections.reversed().stream()
                .filter(section -> !withKeys(section).isEmpty())
                .forEach(section -> columns.getChildren().add(section(section)));
        columns.getChildren().add(everyLever());
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("lever-scroll");
        Button done = new Button(texts.get("keys.close"));
        done.setOnAction(_ -> close.run());
        done.setCancelButton(true);
        getChildren().addAll(title, scroll, new HBox(done));
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                javafx.application.Platform.runLater(done::requestFocus);
            }
        });
    }

    private static List<Action> withKeys(Section section) {
        return section.actions().stream()
                .filter(action -> !action.keys().isEmpty())
                .toList();
    }

    private Node section(Section section) {
        GridPane grid = grid(texts.get(section.words()));
        for (Action action : withKeys(section)) {
            row(
                    grid,
                    texts.get(action.words()),
                    action.keys().stream().map(Keys::words).toList());
        }
        return grid;
    }

    /** Keys of the control that has the focus; no action stands behind them. */
    private Node everyLever() {
        GridPane grid = grid(texts.get("keys.focused"));
        row(grid, texts.get("keys.step"), List.of("←", "→"));
        row(grid, texts.get("keys.bigStep"), List.of("Shift ←", "Shift →"));
        row(grid, texts.get("keys.detent"), List.of("PgUp", "PgDn"));
        row(grid, texts.get("keys.reset"), List.of("⌫"));
        row(grid, texts.get("keys.weeks"), List.of("←", "→", "Home", "End"));
        return grid;
    }

    private static GridPane grid(String heading) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        Label label = new Label(heading);
        label.getStyleClass().add("section-cap");
        grid.add(label, 0, 0, 2, 1);
        return grid;
    }

    private static void row(GridPane grid, String words, List<String> keys) {
        HBox caps = new HBox();
        caps.getStyleClass().add("key-caps");
        for (String key : keys) {
            Label cap = new Label(key);
            cap.getStyleClass().add("key-cap");
            caps.getChildren().add(cap);
        }
        grid.addRow(grid.getRowCount(), caps, new Label(words));
    }
}
