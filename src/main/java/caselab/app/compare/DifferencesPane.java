package caselab.app.compare;

import caselab.app.reading.Reader;
import caselab.scenario.Lever;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Which levers differ between the runs, and where they differ from the case. */
final class DifferencesPane extends VBox {

    private final CompareViewModel model;
    private final Reader reader;
    private final GridPane grid = new GridPane();
    private final Label none = new Label();

    DifferencesPane(CompareViewModel model) {
        this.model = model;
        reader = model.reader();
        setId("differences");
        getStyleClass().addAll("lab-card", "compare-card");
        Label title = new Label(reader.texts().get("compare.differ"));
        title.getStyleClass().add("strong");
        grid.getStyleClass().add("compare-grid");
        none.setText(reader.texts().get("compare.differ.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        none.setMinHeight(USE_PREF_SIZE);
        none.managedProperty().bind(none.visibleProperty());
        ScrollPane scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("lever-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(USE_PREF_SIZE);
        scroll.setAccessibleText(title.getText());
        Label note = new Label(reader.texts().get("compare.differ.note"));
        note.getStyleClass().addAll("caption", "muted");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, none, scroll, note);
        model.pinnedProperty().subscribe(this::show);
    }

    private void show(List<Pinned> runs) {
        grid.getChildren().clear();
        List<Lever> levers = model.open().scenario().levers().stream()
                .filter(lever -> runs.stream().anyMatch(run -> run.choices().changed(lever)))
                .toList();
        none.setVisible(levers.isEmpty());
        for (int i = 0; i < runs.size(); i++) {
            Label head = new Label(runs.get(i).slot().name());
            head.getStyleClass().addAll("compare-value", "strong");
            grid.add(head, i + 1, 0);
        }
        for (int row = 0; row < levers.size(); row++) {
            row(row + 1, levers.get(row), runs);
        }
    }

    private void row(int row, Lever lever, List<Pinned> runs) {
        Label name = new Label(reader.name(lever));
        name.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add(lever.kind() == Lever.Kind.ASSUMPTION ? "world-name" : "strong");
        grid.add(name, 0, row);
        for (int i = 0; i < runs.size(); i++) {
            Pinned run = runs.get(i);
            Label value = new Label(reader.value(lever, run.choices().value(lever)));
            value.setMinWidth(USE_PREF_SIZE);
            boolean changed = run.choices().changed(lever);
            value.getStyleClass().addAll("compare-value", changed ? "changed" : "as-told", kind(lever));
            grid.add(value, i + 1, row);
        }
    }

    private static String kind(Lever lever) {
        return lever.kind() == Lever.Kind.ASSUMPTION ? "world" : "decision";
    }
}
