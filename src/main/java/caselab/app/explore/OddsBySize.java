package caselab.app.explore;

import caselab.app.control.Shown;
import caselab.app.reading.Reader;
import caselab.app.words.Texts;
import caselab.experiment.search.Rescues;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The best odds of any change of at most so many detents: solid bars where the goal is met. */
final class OddsBySize extends VBox {

    private static final double HIGHEST = 6.5;

    private final Reader reader;
    private final Texts texts;

    OddsBySize(Reader reader) {
        this.reader = reader;
        texts = reader.texts();
        getStyleClass().add("odds-by-size");
    }

    void show(Saves saves) {
        List<Rescues.Best> sizes = saves.rescues().bySize();
        HBox bars = new HBox();
        bars.getStyleClass().add("odds-bars");
        for (int size = 0; size < sizes.size(); size++) {
            bars.getChildren()
                    .add(bar(size, sizes.get(size).odds(), saves.rescues().goal()));
        }
        getChildren()
                .setAll(
                        Card.label(texts.get("explore.sizes"), "strong"),
                        bars,
                        Card.label(
                                texts.get(
                                        "explore.sizes.goal",
                                        "count",
                                        Math.round(100 * saves.rescues().goal())),
                                "caption",
                                "muted"));
        boolean any = !sizes.isEmpty();
        Shown.when(any, this);
    }

    /** So many of the sentences about rescues say the same as the bars. */
    int said(Rescues rescues) {
        int said = 0;
        for (int size = 0; size < rescues.bySize().size(); size++) {
            said += size > 0
                            && rescues.bySize()
                                    .get(size)
                                    .equals(rescues.bySize().get(size - 1))
                    ? 0
                    : 1;
        }
        return said;
    }

    private VBox bar(int size, double odds, double goal) {
        String worlds = reader.figures().count(Math.round(100 * odds));
        Region bar = new Region();
        bar.getStyleClass().add(odds >= goal ? "odds-met" : "odds-missed");
        double height = Math.max(.2, HIGHEST * odds);
        bar.setStyle("-fx-min-height: %sem; -fx-max-height: %sem;".formatted(height, height));
        Label under = new Label(size == 0 ? texts.get("explore.sizes.none") : String.valueOf(size));
        under.getStyleClass().addAll("caption", "muted");
        under.setMinWidth(USE_PREF_SIZE);
        VBox column = new VBox(2, new Label(worlds), bar, under);
        column.setAlignment(Pos.BOTTOM_CENTER);
        return column;
    }
}
