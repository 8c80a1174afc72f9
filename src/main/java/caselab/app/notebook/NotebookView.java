package caselab.app.notebook;

import caselab.app.action.Action;
import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.action.Screen;
import caselab.app.control.CardGrid;
import caselab.app.control.FocusInSight;
import caselab.app.control.Fxml;
import caselab.app.control.Shown;
import caselab.app.control.SideBySide;
import caselab.app.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The experiments at the left, the open one beside them, and below what it means. */
public final class NotebookView extends VBox implements Screen {

    /** Endings by kind; the order is that of the menu. */
    private static final List<String> ENDINGS = List.of(".pdf", ".html", ".md", ".csv", ".png", NotebookFiles.CASE);

    private final NotebookViewModel model;
    private final Navigator navigator;
    private final FilePicker picker;
    private final Texts texts;
    private final EntryPane entry;
    private final MeaningPane meaning;
    private final CalibrationCard calibration;

    @FXML
    private Label answer;

    @FXML
    private Label context;

    @FXML
    private MenuButton export;

    @FXML
    private ScrollPane scroll;

    @FXML
    private SideBySide top;

    @FXML
    private VBox list;

    @FXML
    private CardGrid bottom;

    @FXML
    private Label foot;

    @FXML
    private VBox empty;

    @FXML
    private Label emptyWords;

    /** The notebook of a view model; files are named by the picker. */
    public NotebookView(NotebookViewModel model, Navigator navigator, FilePicker picker) {
        this.model = model;
        this.navigator = navigator;
        this.picker = picker;
        texts = model.reader().texts();
        Fxml.fill(this);
        entry = new EntryPane(model);
        meaning = new MeaningPane(model, navigator);
        calibration = new CalibrationCard(model);
        HBox.setHgrow(entry, Priority.ALWAYS);
        top.getChildren().add(entry);
        bottom.getChildren().addAll(meaning.cards());
        bottom.getChildren().add(calibration.card());
        FocusInSight.keep(scroll);
        menu();
        emptyWords.setText(texts.get("notebook.empty"));
        foot.textProperty().bind(model.messageProperty());
        foot.managedProperty().bind(foot.textProperty().isNotEmpty());
        model.entriesProperty().subscribe(this::fill);
        model.selectedProperty().subscribe(_ -> mark());
    }

    private void menu() {
        export.setText(texts.get("notebook.export"));
        export.setAccessibleText(texts.get("notebook.export"));
        for (String ending : ENDINGS) {
            MenuItem item = new MenuItem(kind(ending));
            item.setId("export" + ending.replace('.', '-'));
            item.setOnAction(_ -> export(ending));
            export.getItems().add(item);
        }
        MenuItem open = new MenuItem(texts.get("notebook.open"));
        open.setOnAction(_ -> open());
        export.getItems().add(open);
    }

    private String kind(String ending) {
        return texts.get("notebook.kind." + ending.substring(1));
    }

    private void export(String ending) {
        if (!model.entriesProperty().get().isEmpty()) {
            picker.toSave(getScene().getWindow(), model.fileName(ending), kind(ending))
                    .ifPresent(model::export);
        }
    }

    private void open() {
        picker.toOpen(getScene().getWindow(), NotebookFiles.CASE, kind(NotebookFiles.CASE))
                .ifPresent(model::take);
    }

    private void fill(List<Entry> entries) {
        list.getChildren().clear();
        for (int i = 0; i < entries.size(); i++) {
            int place = i;
            list.getChildren().add(new EntryCard(entries.get(i), i + 1, model.reader(), () -> pick(place)));
        }
        boolean any = !entries.isEmpty();
        Shown.when(any, top, bottom);
        Shown.when(!any, empty);
        answer.setText(texts.get(any ? "notebook.title" : "notebook.title.empty", "count", entries.size()));
        context.setText(texts.get("notebook.context"));
        calibration.show();
        mark();
    }

    private void pick(int place) {
        model.selectedProperty().set(Optional.of(model.entriesProperty().get().get(place)));
    }

    private void mark() {
        int now = model.selectedProperty()
                .get()
                .map(model.entriesProperty().get()::indexOf)
                .orElse(-1);
        for (int i = 0; i < list.getChildren().size(); i++) {
            ((EntryCard) list.getChildren().get(i)).mark(i == now);
        }
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public List<Node> panes() {
        return List.of(list, entry, bottom);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        Map<String, String> keys = Map.of(".pdf", "Shortcut+E", NotebookFiles.CASE, "Shortcut+S");
        for (String ending : ENDINGS) {
            String id = "export" + ending;
            Runnable does = () -> export(ending);
            String key = keys.get(ending);
            actions.add(key == null ? Action.of(id, does) : Action.of(id, does, key));
        }
        actions.add(Action.of("case.open", this::open));
        actions.add(Action.of("takeUp", () -> {
            model.takeUp();
            navigator.show(Destination.STUDIO);
        }));
        return actions;
    }
}
