package caselab.app.library;

import caselab.scenario.Problem;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Problems, one a line, to be read and copied. */
final class ProblemList extends VBox {

    ProblemList(String title, List<Problem> problems) {
        getStyleClass().add("problem-list");
        Label head = new Label(title);
        head.getStyleClass().add("strong");
        TextArea text = new TextArea(
                String.join("\n", problems.stream().map(Problem::toString).toList()));
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(Math.min(8, problems.size() + 1));
        text.setAccessibleText(title);
        getChildren().addAll(head, text);
    }
}
