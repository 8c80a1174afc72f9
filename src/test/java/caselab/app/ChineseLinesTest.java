package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/**
 * No line of Chinese text starts with a stop, at whatever width. A number may still part from its unit: JavaFX breaks
 * lines by the JDK's iterator, which passes over every joiner without width.
 */
class ChineseLinesTest {

    private static final String SENTENCE = "现金在第44周耗尽（基准：354.2万元），到第104周还剩120万；你的最低点是2.7亿元，在第60周。份额为13.1%，价格49.9元！";

    @Test
    void noLineStartsWithAStopOrEndsWithAnOpenBracket() {
        assertThat(faults(SENTENCE)).isEmpty();
    }

    @Test
    void theTestSeesABadBreak() {
        assertThat(faults(SENTENCE.replace("，", " ，"))).isNotEmpty();
    }

    /** From a width that has room for the longest number with its unit. */
    private static List<String> faults(String words) {
        List<String> faults = new ArrayList<>();
        Snapshots.onFx(() -> {
            Fonts.apply(new Scene(new Group()), Locale.CHINESE);
            for (int width = 110; width < 500; width += 3) {
                lines(words, width).stream()
                        .filter(line -> line.matches("[，。）；：！%].*") || line.endsWith("（"))
                        .forEach(faults::add);
            }
            return true;
        });
        return faults;
    }

    private static List<String> lines(String words, double width) {
        Text text = new Text(words);
        text.setFont(Font.font(Fonts.CHINESE, 14));
        text.setWrappingWidth(width);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double y = Double.NaN;
        for (int i = 0; i < words.length(); i++) {
            var shape = text.rangeShape(i, i + 1);
            double top = shape.length == 0 ? y : ((javafx.scene.shape.MoveTo) shape[0]).getY();
            if (!Double.isNaN(y) && Math.abs(top - y) > 2) {
                lines.add(line.toString());
                line.setLength(0);
            }
            y = top;
            line.append(words.charAt(i));
        }
        lines.add(line.toString());
        return lines;
    }
}
