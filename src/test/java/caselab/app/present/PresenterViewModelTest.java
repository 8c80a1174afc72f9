package caselab.app.present;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Shelf;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.Outcome;
import caselab.app.run.RunScheduler;
import caselab.app.words.Texts;
import caselab.scenario.Scenario;
import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Slides, hands and the frozen picture, without a window. */
class PresenterViewModelTest {

    private final Shelf shelf = new Shelf();

    private PresenterViewModel model(String scenario) {
        OpenCase open = new OpenCase(shelf.scenario(scenario), RunScheduler.immediate());
        return new PresenterViewModel(
                open,
                new Reader(
                        open.scenario(),
                        new Texts(Locale.ENGLISH),
                        shelf.library().facts()));
    }

    @Test
    void everyLessonCanBePresentedFromEndToEnd() {
        for (Scenario scenario : shelf.library().scenarios()) {
            PresenterViewModel model = model(scenario.id());
            model.begin();
            for (int i = 0; i < 20; i++) {
                assertThat(model.text().title() + model.text().question())
                        .as(scenario.id())
                        .doesNotContain("{")
                        .isNotBlank();
                assertThat(model.text().note()).as(scenario.id()).isNotBlank();
                model.go(1);
            }
            assertThat(model.text().next()).isEmpty();
            // two answers may come to the same figure, but not all of them
            assertThat(new HashSet<>(model.hands().orElseThrow().answers()))
                    .as(scenario.id())
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void handsAreCountedAndTheModelAnswersOnlyWhenUncovered() {
        Hands hands = model("below-cost-dumping").hands().orElseThrow();
        hands.count(0, "12");
        hands.count(1, "many");
        assertThat(hands.all()).isEqualTo(12);
        assertThat(hands.histogram().markers()).isEmpty();
        hands.uncoveredProperty().set(true);
        assertThat(hands.histogram().markers())
                .extracting(marker -> marker.words())
                .startsWith("week 15");
    }

    @Test
    void aFrozenPictureStaysWhileLeversMove() {
        PresenterViewModel model = model("below-cost-dumping");
        Outcome before = model.seenProperty().get();
        model.frozenProperty().set(true);
        model.open().set(Shelf.lever(model.open().scenario(), "oem-share"), .4);
        assertThat(model.seenProperty().get()).isSameAs(before);
        model.frozenProperty().set(false);
        assertThat(model.seenProperty().get()).isSameAs(model.open().outcome());
    }

    @Test
    void thePredictionIsCoveredAndTheRevealStopsAtItsEvents() {
        PresenterViewModel model = model("below-cost-dumping");
        model.go(3);
        assertThat(model.text().week()).isEqualTo("week 0 of 104");
        model.go(1);
        model.playback().toggle();
        model.playback().advance(60);
        assertThat(model.text().week()).isEqualTo("week 13 of 104");
        assertThat(model.text().question()).startsWith("What do you see?");
    }

    @Test
    void wordsGrowToTwiceTheirSizeAndNoFurther() {
        PresenterViewModel model = model("below-cost-dumping");
        for (int i = 0; i < 20; i++) {
            model.scale(1);
        }
        assertThat(model.textPercentProperty().get()).isEqualTo(200);
        model.scale(-1);
        assertThat(model.textPercentProperty().get()).isEqualTo(180);
    }
}
