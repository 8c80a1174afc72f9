package caselab.app.teach;

import caselab.app.control.Paragraph;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
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
        return card;
    }

    /** Rows of a short first column and a long last one. */
    static GridPane table(List<List<Label>> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("teach-table");
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Label cell = rows.get(row).get(column);
                cell.getStyleClass().add(width(column, rows.get(row).size()));
                grid.add(cell, column, row);
            }
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setHgrow(column == columns - 1 ? Priority.ALWAYS : Priority.NEVER);
            grid.getColumnConstraints().add(width);
        }
        return grid;
    }

    /** How narrow a column may become: what is read in it is a span of minutes, a name, or a sentence. */
    private static String width(int column, int columns) {
        if (column == columns - 1) {
            return "teach-sentence";
        }
        return column == columns - 2 ? "teach-name" : "teach-span";
    }

    /** A line for each text. */
    static VBox lines(List<String> texts) {
        VBox lines = new VBox();
        lines.getStyleClass().add("teach-lines");
        texts.forEach(words -> lines.getChildren().add(new Paragraph("• " + words)));
        return lines;
    }

    /** A question with its answer below it. */
    static VBox pair(String first, String second) {
        VBox pair = new VBox(new Paragraph(first, "strong"), new Paragraph(second));
        pair.getStyleClass().add("teach-pair");
        return pair;
    }
}
