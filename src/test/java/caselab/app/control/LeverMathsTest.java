package caselab.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeverMathsTest {

    private final SteppedScale scale = new SteppedScale(0, 1, .05);
    private final List<Detent> detents = List.of(new Detent(0, "none"), new Detent(.42, "some"), new Detent(1, "all"));

    @Test
    void valuesLandOnStepsWithoutCrumbs() {
        assertThat(scale.snap(.31)).isEqualTo(.3);
        assertThat(scale.move(.1, 4)).isEqualTo(.3);
        assertThat(scale.move(.95, 3)).isEqualTo(1);
        assertThat(new SteppedScale(49.9, 99, .1).snap(55.53)).isEqualTo(55.5);
    }

    @Test
    void pagesGoToTheNextWordOrTheEnd() {
        assertThat(scale.nextDetent(0, detents, true)).isEqualTo(.42);
        assertThat(scale.nextDetent(.42, detents, false)).isEqualTo(0);
        assertThat(scale.nextDetent(1, detents, true)).isEqualTo(1);
    }

    @Test
    void aDragNearAWordLandsOnIt() {
        assertThat(scale.magnet(.43, detents, .02)).isEqualTo(.42);
        assertThat(scale.magnet(.47, detents, .02)).isEqualTo(.45);
    }

    @Test
    void wordsKeepToTheEdgesAndDropOutWhereTheyCollide() {
        double[] x = WordRow.place(new double[] {7, 20, 100, 193}, new double[] {40, 30, 30, 40}, 0, 200, 6, -1);
        assertThat(x).containsExactly(0, WordRow.LEFT_OUT, 85, 160);
    }

    @Test
    void theCurrentWordStandsBeforeAllOthers() {
        double[] x = WordRow.place(new double[] {7, 20, 193}, new double[] {40, 30, 40}, 0, 200, 6, 1);
        assertThat(x).containsExactly(WordRow.LEFT_OUT, 5, 160);
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "' −3.5 ', -3.5", "'1,250', 1250", "'1 250.5', 1250.5", ".5, 0.5", "+7, 7"})
    void numbersAreReadAsPeopleTypeThem(String typed, double value) {
        assertThat(NumberEntry.parse(typed)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "NaN", "Infinity", "1e9x", "-", ".", "1,2", "0x10", "12d"})
    void garbageIsNoNumber(String typed) {
        assertThat(NumberEntry.parse(typed)).isEmpty();
    }
}
