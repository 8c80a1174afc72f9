package caselab.report;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.Unit;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NumberStyleTest {

    @Test
    void shortNumbersUseTheLanguagesSteps() {
        assertThat(new Figures(Locale.ENGLISH).value(Unit.YUAN, 1_200_000)).isEqualTo("¥1.20\u2009m");
        assertThat(new Figures(Locale.CHINESE).value(Unit.YUAN, 1_200_000)).isEqualTo("120万元");
    }

    @Test
    void fullNumbersHaveAllTheirDigits() {
        assertThat(new Figures(Locale.ENGLISH, NumberStyle.FULL).value(Unit.YUAN, 1_200_000))
                .isEqualTo("¥1,200,000");
        assertThat(new Figures(Locale.CHINESE, NumberStyle.FULL).value(Unit.YUAN, -1_234_567))
                .isEqualTo("−1,234,567元");
        assertThat(new Figures(Locale.ENGLISH, NumberStyle.FULL).value(Unit.UNITS, 60_000))
                .isEqualTo("60,000");
    }

    @Test
    void sharesAndSmallNumbersAreTheSame() {
        assertThat(new Figures(Locale.ENGLISH, NumberStyle.FULL).value(Unit.SHARE, .131))
                .isEqualTo(new Figures(Locale.ENGLISH).value(Unit.SHARE, .131));
    }
}
