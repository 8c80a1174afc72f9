package caselab.app.compare;

import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.run.RunBook;
import caselab.app.words.Texts;
import caselab.workspace.SavedRun;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All runs of the case, the newest first: each can be taken up again, pinned, named, copied, thrown away. */
final class HistoryStrip extends VBox {

    private static final int MOST = 60;

    private final CompareViewModel model;
    private final Navigator navigator;
    private final Texts texts;
    private final HBox strip = new HBox();
    private final Label title = new Label();

    HistoryStrip(CompareViewModel model, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        texts = model.reader().texts();
        setId("history");
        getStyleClass().addAll("lab-card", "history");
        title.getStyleClass().add("strong");
        strip.getStyleClass().add("history-runs");
        ScrollPane scroll = new ScrollPane(strip);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("lever-scroll");
        getChildren().addAll(title, scroll);
        model.book().changesProperty().subscribe(_ -> show());
    }

    private void show() {
        RunBook book = model.book();
        var runs = book.latest(MOST);
        title.setText(texts.get(runs.isEmpty() ? "history.none" : "history.title", "count", runs.size()));
        strip.getChildren()
                .setAll(runs.stream()
                        .map(run -> new RunCard(model, run, () -> takeUp(run)))
                        .toList());
    }

    private void takeUp(SavedRun run) {
        model.book().restore(run);
        navigator.show(Destination.STUDIO);
    }
}
