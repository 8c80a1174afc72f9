package caselab.app.library;

import caselab.app.words.Texts;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A scenario whose files have problems: it says which, and that the others work. */
final class BrokenCard extends VBox {

    BrokenCard(LibraryViewModel.Card card, Texts texts) {
        getStyleClass().addAll("scenario-card", "broken");
        setId("scenario-" + card.id());
        Label title = new Label(card.title());
        title.getStyleClass().add("strong");
        Label count = new Label(card.question());
        count.setWrapText(true);
        count.getStyleClass().addAll("small", "muted");
        Hyperlink toggle = new Hyperlink(texts.get("library.broken.show"));
        ProblemList problems = new ProblemList(texts.get("library.broken"), card.problems());
        toggle.setOnAction(_ -> {
            boolean shown = getChildren().contains(problems);
            toggle.setText(texts.get(shown ? "library.broken.show" : "library.broken.hide"));
            if (shown) {
                getChildren().remove(problems);
            } else {
                getChildren().add(problems);
            }
        });
        getChildren().addAll(title, count, toggle);
    }
}
