package caselab.app.control;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The colours of lines in the theme of the moment, as people with each kind of colour vision see them. */
public final class PalettePreview extends GridPane {

    private static final int LINES = 8;

    /**
     * A row for each kind of colour vision.
     *
     * @param names what a kind is called
     * @param summary said by a screen reader
     */
    public PalettePreview(Function<ColourVision, String> names, String summary) {
        getStyleClass().add("palette-preview");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(summary);
        List<Region> lines = IntStream.rangeClosed(1, LINES)
                .mapToObj(i -> swatch("series-" + i))
                .toList();
        for (ColourVision eye : ColourVision.values()) {
            Label name = new Label(names.apply(eye));
            name.getStyleClass().add("small");
            name.setMinWidth(USE_PREF_SIZE);
            add(name, 0, eye.ordinal());
            for (int i = 0; i < LINES; i++) {
                add(eye == ColourVision.USUAL ? lines.get(i) : seen(lines.get(i), eye), i + 1, eye.ordinal());
            }
        }
    }

    private static Region swatch(String line) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", line);
        return swatch;
    }

    /** The colour of a line follows the theme; so does what is seen of it. */
    private static Region seen(Region line, ColourVision eye) {
        Region swatch = new Region();
        swatch.getStyleClass().add("swatch");
        swatch.backgroundProperty().bind(line.backgroundProperty().map(background -> seen(background, eye)));
        return swatch;
    }

    private static Background seen(Background background, ColourVision eye) {
        return new Background(background.getFills().stream()
                .map(fill -> fill.getFill() instanceof Color colour
                        ? new BackgroundFill(eye.seen(colour), fill.getRadii(), fill.getInsets())
                        : fill)
                .toArray(BackgroundFill[]::new));
    }
}
