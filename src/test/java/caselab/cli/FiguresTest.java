package caselab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.Unit;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void oneIsOne() {
        assertThat(Figures.of(1, Unit.UNITS)).isEqualTo("1 unit");
        assertThat(Figures.of(2, Unit.UNITS)).isEqualTo("2 units");
        assertThat(Figures.of(1, Unit.UNITS_PER_WEEK)).isEqualTo("1 unit/week");
        assertThat(Figures.of(1, Unit.WEEKS)).isEqualTo("1 week");
        assertThat(Figures.of(1, Unit.PEOPLE)).isEqualTo("1 person");
        assertThat(Figures.of(1, Unit.PURCHASES_PER_WEEK)).isEqualTo("1 purchase/week");
    }
}
