package caselab.app.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void oneWeekIsNotWeeks() {
        assertThat(new Texts(Locale.ENGLISH).weeks("1")).isEqualTo("1 week");
        assertThat(new Texts(Locale.ENGLISH).weeks(12L)).isEqualTo("12 weeks");
        assertThat(new Texts(Locale.of("zh")).weeks(1)).isEqualTo("1周");
    }
}
