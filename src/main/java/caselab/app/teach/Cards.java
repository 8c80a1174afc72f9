package caselab.app.teach;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Cards of text for the teacher's panes. */
final class Cards {

    private Cards() {}

    /** A card with a title. */
    static VBox card(String title, Node... content) {
        Label name = new Label(title);
        name.getStyleClass().add("card-title");
        VBox card = new VBox(name);
        card.getChildren().addAll(content);
        card.getStyleClass().addAll("lab-card", "teach-card");
        card.setMinWidth(0);
        return card;
    }

    /** A text that wraps. */
    static Label text(String words, String... styles) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Rows of a short first column and a long last one. */
    static GridPane table(List<List<Label>> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("teach-table");
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                grid.add(rows.get(row).get(column), column, row);
            }
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setHgrow(column == columns - 1 ? Priority.ALWAYS : Priority.NEVER);
            width.setMinWidth(column == columns - 1 ? 0 : Region.USE_PREF_SIZE);
            grid.getColumnConstraints().add(width);
        }
        return grid;
    }

    /** A line for each text. */
    static VBox lines(List<String> texts) {
        VBox lines = new VBox();
        lines.getStyleClass().add("teach-lines");
        texts.forEach(words -> lines.getChildren().add(text("• " + words)));
        return lines;
    }

    /** A question with its answer below it. */
    static VBox pair(String first, String second) {
        VBox pair = new VBox(text(first, "strong"), text(second));
        pair.getStyleClass().add("teach-pair");
        return pair;
    }
}
