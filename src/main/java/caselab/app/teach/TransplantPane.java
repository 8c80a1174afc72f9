package caselab.app.teach;

import caselab.app.part.TransplantCard;
import caselab.app.part.TransplantText;
import caselab.scenario.Transplant;
import java.util.Comparator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** One case's play in the other's world, and back; those that come to the open case first. */
final class TransplantPane extends ScrollPane {

    TransplantPane(TeachViewModel model) {
        setId("teach-transplant");
        setFitToWidth(true);
        getStyleClass().add("lever-scroll");
        VBox cards = new VBox();
        cards.getStyleClass().add("teach-column");
        setContent(cards);
        model.library().transplants().stream()
                .sorted(Comparator.comparing((Transplant found) ->
                        !found.to().equals(model.scenario().id())))
                .flatMap(found -> TransplantText.of(model.library(), found, model.reader()).stream())
                .forEach(found -> cards.getChildren().add(new TransplantCard(found, model.opener())));
    }
}
