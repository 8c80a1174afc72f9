package caselab.app.explore;

import caselab.app.control.DotArray;
import caselab.app.control.Shown;
import caselab.app.reading.Reader;
import caselab.app.run.OutputLine;
import caselab.app.words.Texts;
import caselab.experiment.search.Rescue;
import caselab.report.insight.SearchText;
import caselab.scenario.Lever;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Rescues in rows, the smallest first, each with a button that loads it. */
final class RescueList extends GridPane {

    private static final int A_ROW = 50;
    private static final double APART = 4.6;
    private static final double LEAST_CHANGE = 200;
    private static final int CHANGE = 0;
    private static final int DETENTS = 1;
    private static final int DOTS = 2;
    private static final int END = 3;
    private static final int LOAD = 4;

    private final Reader reader;
    private final Texts texts;
    private final Saves saves;
    private final List<DotArray> dots = new ArrayList<>();
    private final List<Node> extras = new ArrayList<>();

    RescueList(Reader reader, Saves saves, SearchText text, Consumer<Rescue> load) {
        this.reader = reader;
        this.saves = saves;
        texts = reader.texts();
        getStyleClass().add("rescue-list");
        columns();
        titles();
        for (int i = 0; i < saves.rescues().found().size(); i++) {
            Rescue rescue = saves.rescues().found().get(i);
            row(i, rescue, text.rescue(rescue, saves.asked().levers()), load);
        }
    }

    private void columns() {
        for (int column = CHANGE; column <= LOAD; column++) {
            ColumnConstraints width = new ColumnConstraints();
            if (column == CHANGE) {
                width.setHgrow(Priority.ALWAYS);
                width.setMinWidth(LEAST_CHANGE);
            } else {
                width.setMinWidth(Region.USE_PREF_SIZE);
                width.setHalignment(column == END ? HPos.RIGHT : HPos.LEFT);
            }
            getColumnConstraints().add(width);
        }
    }

    private void titles() {
        add(title(texts.get("explore.rescue.change")), CHANGE, 0);
        add(title(texts.get("explore.rescue.worlds")), DOTS, 0);
        extra(title(texts.get("explore.rescue.detents")), DETENTS, 0);
        extra(title(reader.name(saves.asked().output())), END, 0);
    }

    /** What is left out where there is little room. */
    private void extra(Node node, int column, int row) {
        extras.add(node);
        add(node, column, row);
    }

    /** Leaves out what it can, where there is little room. */
    void setCompact(boolean compact) {
        for (Node extra : extras) {
            Shown.when(!compact, extra);
        }
        dots.forEach(array -> array.setGrid(compact ? A_ROW / 2 : A_ROW, APART));
    }

    private static Label title(String words) {
        return Card.label(words, "caption", "muted");
    }

    private void row(int i, Rescue rescue, String said, Consumer<Rescue> load) {
        add(Card.label(changes(rescue), i == 0 ? "strong" : "small"), CHANGE, i + 1);
        add(odds(rescue), DOTS, i + 1);
        extra(new Detents(rescue.effort(), texts), DETENTS, i + 1);
        extra(end(saves.ends().get(i)), END, i + 1);
        Button button = new Button(texts.get("explore.load"));
        button.setId("load-" + i);
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.get("explore.load.rescue", "rescue", said));
        button.setOnAction(_ -> load.accept(rescue));
        add(button, LOAD, i + 1);
    }

    private String changes(Rescue rescue) {
        return rescue.moved().stream()
                .map(dial ->
                        change(saves.asked().levers().get(dial), rescue.values().get(dial)))
                .collect(Collectors.joining(texts.get("explore.and")));
    }

    private String change(Lever lever, double to) {
        double from = saves.asked().choices().value(lever);
        return texts.get(
                "change", "name", reader.name(lever), "from", reader.value(lever, from), "to", reader.value(lever, to));
    }

    private Node odds(Rescue rescue) {
        int worlds = (int) Math.round(100 * rescue.odds());
        DotArray array = new DotArray();
        dots.add(array);
        array.setGrid(A_ROW, APART);
        array.litProperty().set(worlds);
        array.setAccessibleText(texts.get("explore.worlds", "count", worlds));
        HBox row = new HBox(8, array, Card.label(String.valueOf(worlds), "strong"));
        row.setAlignment(Pos.CENTER_LEFT);
        if (!rescue.confirmed()) {
            row.getChildren()
                    .add(Card.label(
                            texts.get("explore.rescue.fresh", "count", Math.round(100 * rescue.fresh())),
                            "caption",
                            "muted"));
        }
        return row;
    }

    private Label end(OutputLine line) {
        return new Label(
                line.exit() == OutputLine.NONE
                        ? reader.value(saves.asked().output(), line.last())
                        : texts.get("explore.out", "week", line.exit()));
    }
}
