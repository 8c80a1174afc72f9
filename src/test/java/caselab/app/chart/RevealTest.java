package caselab.app.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caselab.app.chart.ChartTable.Cell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a chart may show of a run that is still being played, and charts of differences. */
class RevealTest {

    private static final ChartModel MODEL = ChartModel.of(
                    4,
                    ChartMathsTest.WORDS,
                    List.of(
                            Line.of("run", Role.RUN, "Run", "", 1, 2, 3, 0).withExit(3, "out", "out"),
                            Line.of("p", Role.PREDICTION, "You", "", 1, 3, 5, 7, 9)))
            .withBand(ChartModel.Band.of(new double[] {0, 1, 2, 3, 4}, new double[] {2, 3, 4, 5, 6}), List.of())
            .withFacts(List.of(new ChartModel.CaseFact(4, 8, "told")));

    @Test
    void whatIsToComeIsNeitherReadNorTabled() {
        ChartModel seen = MODEL.until(1.5);
        assertThat(ReadOut.fromTop(seen, 3).spoken()).isEqualTo("Week 3: You ¥7");
        assertThat(seen.table().rows().get(2)).extracting(Cell::words).containsExactly("2", "", "¥5", "");
        assertThat(seen.lines().getFirst().exit()).isNull();
        assertThat(seen.facts()).isEmpty();
        assertThat(MODEL.until(4)).isSameAs(MODEL);
    }

    @Test
    void aLineThatGoesOnHasNoLabelAtItsEndYet() {
        GroundLook.Canvas canvas = new GroundLook.Canvas(600, 400, 1, (words, _) -> words.length() * 6);
        ChartLayout layout = ChartLayout.of(MODEL, SoftAxis.fit(MODEL), 2, canvas);
        assertThat(layout.ends()).extracting(ChartLayout.EndLabel::first).containsExactly("You");
        assertThat(layout.words()).isEmpty();
        assertThat(ChartLayout.of(MODEL, SoftAxis.fit(MODEL), 4, canvas).words())
                .hasSize(2);
    }

    @Test
    void aTraceEndsBetweenTwoWeeks() {
        Plot plot = new Plot(0, 0, 100, 100, 10, new SoftAxis(0, 20, 5));
        List<String> steps = new ArrayList<>();
        Trace.draw(
                Weekly.of(10, 10, 20),
                plot,
                new Trace.Pen() {
                    @Override
                    public void moveTo(double x, double y) {
                        steps.add("M" + Math.round(x) + "," + Math.round(y));
                    }

                    @Override
                    public void lineTo(double x, double y) {
                        steps.add("L" + Math.round(x) + "," + Math.round(y));
                    }
                },
                1.5);
        assertThat(steps).containsExactly("M0,50", "L10,50", "L15,25");
    }

    @Test
    void theGroundIsTheSameWhileOnlyLinesMove() {
        GroundLook.Canvas canvas = new GroundLook.Canvas(600, 400, 1, (words, _) -> words.length() * 6);
        ChartModel moved = MODEL.withLines(List.of(Line.of("run", Role.RUN, "Run", "", 1, 2, 4)));
        SoftAxis axis = SoftAxis.fit(MODEL);
        assertThat(ChartLayout.of(moved, axis, 4, canvas).ground())
                .isEqualTo(ChartLayout.of(MODEL, axis, 4, canvas).ground());
        ChartModel told = MODEL.withEvents(List.of(new ChartModel.Flag(2, "a", "")), List.of());
        assertThat(ChartLayout.of(told, axis, 4, canvas).ground())
                .isNotEqualTo(ChartLayout.of(MODEL, axis, 4, canvas).ground());
        assertThat(ChartLayout.of(told, axis, 1, canvas).ground().flags()).isEmpty();
    }

    @Test
    void differencesAreTakenWeekByWeekAndStopWithTheReference() {
        ChartModel against = MODEL.relativeTo("run", ChartMathsTest.WORDS);
        Line own = against.lines().getFirst();
        Line you = against.lines().get(1);
        assertThat(own.values()).isEqualTo(Weekly.of(0, 0, 0, 0));
        assertThat(you.values().at(2)).isEqualTo(2);
        assertThat(you.values().lastWeek()).isEqualTo(3);
        assertThat(you.valueLabel()).isEqualTo("¥7");
        assertThat(against.facts()).isEmpty();
        assertThatThrownBy(() -> MODEL.relativeTo("x", ChartMathsTest.WORDS)).hasMessageContaining("'x'");
    }
}
