package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {

    @BeforeAll
    static void load() {
        Snapshots.onFx(() -> {
            Fonts.apply(new Scene(new Group()), Locale.CHINESE);
            return true;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {Fonts.LATIN, Fonts.CHINESE})
    void everyFigureIsAsWideAsEveryOther(String family) {
        for (FontWeight weight : new FontWeight[] {FontWeight.NORMAL, FontWeight.BOLD}) {
            Font font = Font.font(family, weight, 100);
            assertThat(font.getFamily()).isEqualTo(family);
            double[] widths =
                    IntStream.range(0, 10).mapToDouble(d -> width(font, "" + d)).toArray();
            assertThat(IntStream.range(0, 10)
                            .mapToDouble(d -> Math.abs(widths[d] - widths[0]))
                            .max()
                            .orElse(9))
                    .isLessThan(.2);
        }
    }

    @Test
    void theBoldSlotHoldsAHeavierCut() {
        assertThat(width(Font.font(Fonts.LATIN, FontWeight.BOLD, 100), "Cash"))
                .isGreaterThan(width(Font.font(Fonts.LATIN, 100), "Cash"));
    }

    @ParameterizedTest
    @CsvSource({
        "CaseLabSans-Regular.otf, 200000",
        "CaseLabSans-Medium.otf, 200000",
        "CaseLabSans-SemiBold.otf, 200000",
        "CaseLabSansSC-Regular.otf, 3000000",
        "CaseLabSansSC-Bold.otf, 3000000",
        "OFL.txt, 10000"
    })
    void everyFileIsThereAndSmall(String file, int limit) throws IOException {
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file))) {
            assertThat(in.readAllBytes()).hasSizeBetween(1000, limit);
        }
    }

    private static double width(Font font, String words) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }
}
