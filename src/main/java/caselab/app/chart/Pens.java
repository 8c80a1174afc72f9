package caselab.app.chart;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** The two weights of a chart's font, and a memory of how wide its words are: measuring costs more than drawing. */
final class Pens implements Ruler {

    private static final int MEMORY = 2000;

    private final Font regular;
    private final Font bold;
    private final Map<String, Double> regularWidths = new HashMap<>();
    private final Map<String, Double> boldWidths = new HashMap<>();
    private final Map<Double, Font> regularCuts = new HashMap<>();
    private final Map<Double, Font> boldCuts = new HashMap<>();
    private final Text text = new Text();

    Pens(Font font) {
        regular = font;
        bold = Font.font(font.getFamily(), FontWeight.BOLD, font.getSize());
    }

    Font font(boolean heavy) {
        return heavy ? bold : regular;
    }

    /** A larger or smaller cut of the font; the size is that of a design drawn with 12. */
    Font sized(double size, boolean heavy) {
        Map<Double, Font> cuts = heavy ? boldCuts : regularCuts;
        return Objects.requireNonNull(cuts.computeIfAbsent(
                size,
                key -> Font.font(regular.getFamily(), heavy ? FontWeight.BOLD : FontWeight.NORMAL, key * unit())));
    }

    /** The size of one design pixel: drawings grow with the text. */
    double unit() {
        return regular.getSize() / 12;
    }

    boolean fits(Font font) {
        return regular.equals(font);
    }

    @Override
    public double width(String words, boolean heavy) {
        Map<String, Double> widths = heavy ? boldWidths : regularWidths;
        if (widths.size() > MEMORY) {
            widths.clear();
        }
        return Objects.requireNonNull(widths.computeIfAbsent(words, key -> measure(key, font(heavy))));
    }

    private Double measure(String words, Font font) {
        text.setFont(font);
        text.setText(words);
        return text.getLayoutBounds().getWidth();
    }
}
