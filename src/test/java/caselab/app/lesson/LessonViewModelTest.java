package caselab.app.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Shelf;
import caselab.app.chart.Sketch;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.RunBook;
import caselab.app.run.RunScheduler;
import caselab.app.words.Texts;
import caselab.scenario.Scenario;
import caselab.scenario.Step;
import caselab.workspace.LessonProgress;
import caselab.workspace.Workspace;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The way through a lesson and what it leaves in the notebook, without a window. */
class LessonViewModelTest {

    private final Scenario scenario = new Shelf().scenario("below-cost-dumping");
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-01T08:00:00Z"));
    private final Workspace workspace = Workspace.inMemory(clock);
    private final OpenCase open = new OpenCase(scenario, RunScheduler.immediate());
    private final RunBook book = new RunBook(open, workspace.runs(), "1.0");
    private final LessonViewModel lesson = lesson();

    private LessonViewModel lesson() {
        Reader reader = new Reader(
                scenario, new Texts(Locale.ENGLISH), new Shelf().library().facts());
        return new LessonViewModel(open, book, workspace.notebook(), reader, clock);
    }

    @Test
    void goesOnWhereItWasLeft() {
        lesson.next();
        lesson.next();
        assertThat(lesson.step()).isInstanceOf(Step.Predict.class);
        assertThat(lesson().step()).isInstanceOf(Step.Predict.class);
    }

    @Test
    void aSkippedStepIsNotedAndLeavesNothingElse() {
        lesson.next();
        lesson.next();
        lesson.skip();
        assertThat(lesson.step()).isInstanceOf(Step.Reveal.class);
        assertThat(lesson.skipped()).containsExactly(new LessonProgress.Skip("predict", clock.instant()));
        assertThat(workspace.notebook().all()).isEmpty();
    }

    @Test
    void whatIsWrittenIsThereAtTheNextStart() {
        lesson.writtenProperty("prompt.because").set("钱先用完");
        lesson.next();
        lesson.next();
        lesson.skip();
        forecast().becauseProperty().set("too dear");
        assertThat(lesson().writtenProperty("prompt.because").get()).isEqualTo("钱先用完");
        assertThat(workspace.notebook().progress(scenario.id()).orElseThrow().written())
                .containsEntry("because.predict", "too dear")
                .hasSize(2);
    }

    @Test
    void goingBackLosesNoGround() {
        lesson.next();
        lesson.next();
        lesson.goTo(0);
        assertThat(lesson.placeProperty().get()).isZero();
        lesson.next();
        assertThat(lesson.placeProperty().get()).isEqualTo(1);
        assertThat(lesson().step()).isInstanceOf(Step.Predict.class);
        lesson.goTo(7);
        assertThat(lesson.step()).isInstanceOf(Step.Predict.class);
    }

    @Test
    void aPredictionIsInTheNotebookWithItsRun() {
        ForecastViewModel forecast = forecast();
        forecast.pick(Sketch.Shape.COLLAPSES);
        forecast.becauseProperty().set(" too dear ");
        forecast.lock();
        var entry = workspace.notebook().all().getFirst();
        assertThat(entry.writing().hypothesis()).isEqualTo("too dear");
        assertThat(entry.prediction().orElseThrow().end()).isZero();
        assertThat(workspace.runs().find(entry.run().orElseThrow())).isPresent();
        assertThat(lesson.predicted("cash")).contains(entry);
    }

    @Test
    void tooFewPointsAreFilledStraightToTheEnd() {
        ForecastViewModel forecast = forecast();
        assertThat(forecast.isBare()).isTrue();
        forecast.endProperty().set(1e6);
        assertThat(forecast.sketchProperty().get().at(104)).isEqualTo(1e6);
        ForecastViewModel untouched = forecast();
        untouched.lock();
        assertThat(untouched.sketchProperty().get().points()).hasSize(2);
    }

    @Test
    void aLineIsThereAgainUntilItIsLocked() {
        forecast().sketchProperty().set(forecast().sketchProperty().get().with(52, 3e6));
        LessonViewModel later = lesson();
        ForecastViewModel again = new ForecastViewModel(later, (Step.Predict) step(Step.Predict.class));
        assertThat(again.sketchProperty().get().at(52)).isEqualTo(3e6);
        assertThat(again.lockedProperty().get()).isFalse();
        again.lock();
        again.again();
        again.endProperty().set(9e6);
        ForecastViewModel second = new ForecastViewModel(lesson(), (Step.Predict) step(Step.Predict.class));
        assertThat(second.lockedProperty().get()).isFalse();
        second.lock();
        ForecastViewModel third = new ForecastViewModel(lesson(), (Step.Predict) step(Step.Predict.class));
        assertThat(third.lockedProperty().get()).isTrue();
        assertThat(third.endProperty().get()).isEqualTo(9e6);
    }

    @Test
    void aDamagedLineIsNone() {
        assertThat(KeptLine.read("", 1)).isEmpty();
        assertThat(KeptLine.read("0:1", 1)).isEmpty();
        assertThat(KeptLine.read("5", 1)).isEmpty();
        assertThat(KeptLine.read("5:NaN 6:x", 1)).isEmpty();
        assertThat(KeptLine.read("5:2.5", 1).orElseThrow().points()).hasSize(2);
    }

    @Test
    void theExplanationOpensOnlyOnceOneHasSaidWhatOneSees() {
        forecast().lock();
        RevealViewModel reveal = reveal();
        reveal.explain();
        assertThat(reveal.explainedProperty().get()).isFalse();
        reveal.seenProperty().set(0);
        reveal.sentenceProperty().set("they part");
        reveal.explain();
        assertThat(reveal.explainedProperty().get()).isTrue();
        assertThat(workspace.notebook().all().getFirst().writing().findings()).isEqualTo("they part");
    }

    /** The giant's price halves what is sold: that is what parts a hopeful line from the run. */
    @Test
    void theRevealStopsAtEventsAndNamesWhatChanged() {
        ForecastViewModel forecast = forecast();
        forecast.pick(Sketch.Shape.RISES);
        forecast.lock();
        RevealViewModel reveal = reveal();
        reveal.playback().toggle();
        reveal.playback().advance(100);
        assertThat(reveal.week()).isEqualTo(13);
        Gap gap = reveal.gap().orElseThrow();
        assertThat(gap.reading()).isEqualTo(Gap.Reading.DIFFERENT);
        assertThat(gap.parted()).isBetween(13, 44);
        assertThat(reveal.cause()).isPresent();
    }

    @Test
    void aTryWantsASentenceAndOtherLevers() {
        Step.Retry step = (Step.Retry) step(Step.Retry.class);
        TriesViewModel tries = new TriesViewModel(lesson, step);
        assertThat(tries.play()).isFalse();
        tries.expectationProperty().set("contract work pays");
        open.set(Shelf.lever(scenario, "oem-share"), .4);
        assertThat(tries.play()).isTrue();
        tries.expectationProperty().set("once more");
        assertThat(tries.play()).isFalse();
        assertThat(tries.triesProperty().get()).isEqualTo(1);
        assertThat(TriesViewModel.count(lesson())).isEqualTo(1);
    }

    private ForecastViewModel forecast() {
        return new ForecastViewModel(lesson, (Step.Predict) step(Step.Predict.class));
    }

    private RevealViewModel reveal() {
        return new RevealViewModel(lesson, (Step.Reveal) step(Step.Reveal.class));
    }

    private Step step(Class<? extends Step> kind) {
        return lesson.steps().stream().filter(kind::isInstance).findFirst().orElseThrow();
    }
}
