package caselab.app;

import caselab.app.action.Action;
import caselab.app.action.Keys;
import caselab.app.action.Section;
import caselab.app.control.FitRow;
import caselab.app.control.WholeRows;
import caselab.app.words.Texts;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Everything one can do or open, by typing a part of its name. */
final class Palette extends VBox {

    /** A line: what it does, under which heading, by which keys. */
    private record Entry(String name, String group, String keys, Runnable run) {

        boolean matches(String wanted) {
            String all = (name + " " + group).toLowerCase(Locale.ROOT);
            return List.of(wanted.toLowerCase(Locale.ROOT).split("\\s+")).stream()
                    .allMatch(all::contains);
        }
    }

    private final Texts texts;
    private final Runnable close;
    private final List<Entry> entries = new ArrayList<>();
    private final TextField search = new TextField();
    private final ListView<Entry> found = new WholeRows<>();

    Palette(Texts texts, List<Section> sections, List<Scenario> scenarios, Consumer<Scenario> open, Runnable close) {
        this.texts = texts;
        this.close = close;
        getStyleClass().add("palette");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sections.reversed().forEach(this::add);
        scenarios.forEach(scenario -> entries.add(new Entry(
                scenario.words().get(texts.locale(), "title"),
                texts.get("palette.open"),
                "",
                () -> open.accept(scenario))));
        search.setId("palette-search");
        search.setPromptText(texts.get("palette.search"));
        search.setAccessibleText(texts.get("palette.search"));
        search.textProperty().subscribe(_ -> narrow());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        found.setId("palette-found");
        found.setAccessibleText(texts.get("palette.found"));
        found.setCellFactory(_ -> new Cell());
        found.setFocusTraversable(false);
        found.setOnMouseClicked(_ -> run());
        Label none = new Label(texts.get("palette.none"));
        none.getStyleClass().add("muted");
        found.setPlaceholder(none);
        getChildren().addAll(search, found);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                javafx.application.Platform.runLater(search::requestFocus);
            }
        });
    }

    private void add(Section section) {
        String group = texts.get(section.words());
        for (Action action : section.actions()) {
            if (action.possible().get() && !action.id().equals("palette")) {
                String keys =
                        action.keys().stream().findFirst().map(Keys::words).orElse("");
                entries.add(new Entry(texts.get(action.words()), group, keys, action::perform));
            }
        }
    }

    private void narrow() {
        String wanted = search.getText().strip();
        found.getItems()
                .setAll(entries.stream().filter(entry -> entry.matches(wanted)).toList());
        found.getSelectionModel().selectFirst();
    }

    private void walk(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> found.getSelectionModel().selectNext();
            case UP -> found.getSelectionModel().selectPrevious();
            case ENTER -> run();
            default -> {
                return;
            }
        }
        found.scrollTo(found.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private void run() {
        Entry picked = found.getSelectionModel().getSelectedItem();
        if (picked != null) {
            close.run();
            picked.run().run();
        }
    }

    /** A line; its labels stay, only their words change: what is new during a layout is not laid out. */
    private static final class Cell extends ListCell<Entry> {

        /** The cell's own padding, both sides. */
        private static final double EDGES = 18;

        private final Label name = new Label();
        private final Label group = new Label();
        private final Label keys = new Label();
        private final FitRow line = new FitRow();

        Cell() {
            group.getStyleClass().addAll("small", "muted");
            keys.getStyleClass().add("key-cap");
            keys.setMinWidth(USE_PREF_SIZE);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            line.getStyleClass().add("palette-line");
            line.getChildren().addAll(name, group, space, keys);
            line.canHide(group);
            line.prefWidthProperty().bind(widthProperty().subtract(EDGES));
            // a line has as much room as the list is wide
            setPrefWidth(0);
            setGraphic(line);
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            boolean shown = !empty && entry != null;
            line.setVisible(shown);
            name.setText(shown ? entry.name() : "");
            group.setText(shown ? entry.group() : "");
            keys.setText(shown ? entry.keys() : "");
            keys.setVisible(!keys.getText().isEmpty());
            keys.setManaged(keys.isVisible());
            setAccessibleText(shown ? entry.name() + " " + entry.keys() : "");
        }
    }
}
