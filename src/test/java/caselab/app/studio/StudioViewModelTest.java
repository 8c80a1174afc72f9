package caselab.app.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caselab.app.Shelf;
import caselab.app.reading.Change;
import caselab.app.reading.Headline;
import caselab.app.reading.OutputChart;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.Outlook;
import caselab.app.run.OutputLine;
import caselab.app.run.RunScheduler;
import caselab.app.run.Shift;
import caselab.app.run.Sight;
import caselab.app.words.Texts;
import caselab.experiment.Experiments;
import caselab.model.Digest;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the Studio knows and says, without a window. */
class StudioViewModelTest {

    private final Scenario scenario = new Shelf().scenario("below-cost-dumping");
    private final OpenCase model = new OpenCase(scenario, RunScheduler.immediate());
    private final StudioViewModel studio = new StudioViewModel(model, RunScheduler::immediate, new Experiments(1));
    private final Reader reader = new Reader(
            scenario, new Texts(Locale.ENGLISH), new Shelf().library().facts());
    private final Lever oem = Shelf.lever(scenario, "oem-share");
    private final Lever research = Shelf.lever(scenario, "research-share");
    private final Lever fit = Shelf.lever(scenario, "feature-fit");
    private final Lever fee = Shelf.lever(scenario, "channel-fee");

    @Test
    void startsAtTheCaseAsTold() {
        assertThat(headline().answer()).isEqualTo("MiLi runs out of cash in week 44");
        assertThat(model.outcome().run()).isSameAs(model.outcome().baseline());
        assertThat(model.timeline().undoableProperty().get()).isFalse();
    }

    /** The run of the mock-up: contract work, less research, a little feature, shops that keep more. */
    @Test
    void aPlanSavesTheFirm() {
        plan();
        assertThat(headline().answer()).isEqualTo("MiLi is still in business: ¥14.4\u2009m in week 104");
        assertThat(headline().context())
                .isEqualTo(
                        "In the case baseline cash runs out in week 44. Your lowest point is ¥2.70\u2009m, in week 60.");
        assertThat(OutputLine.exit(model.outcome().world(), scenario.firm())).isEqualTo(39);
        assertThat(Change.of(reader, model.choices()))
                .extracting(Change::words)
                .containsExactly(
                        "OEM share: 0\u2009% → 40\u2009%",
                        "R&D share: 20\u2009% → 10\u2009%",
                        "Feature fit: 0\u2009% → 10\u2009%",
                        "Channel fee: 15\u2009% → 17\u2009%");
    }

    @Test
    void aDragIsOneStepOfTheHistory() {
        for (double value = 0.01; value < 0.405; value += 0.01) {
            model.drag(oem, value);
            assertThat(model.draggingProperty().get()).isTrue();
        }
        model.release();
        assertThat(model.choices().value(oem)).isEqualTo(0.4);
        model.timeline().undo();
        assertThat(model.choices().values()).isEmpty();
        assertThat(headline().answer()).contains("week 44");
        model.timeline().redo();
        assertThat(model.choices().value(oem)).isEqualTo(0.4);
    }

    @Test
    void undoAndRedoWalkThroughEveryStep() {
        plan();
        String planned = Digest.of(model.outcome().run());
        for (int i = 0; i < 4; i++) {
            model.timeline().undo();
        }
        assertThat(model.timeline().undoableProperty().get()).isFalse();
        assertThat(model.choices().values()).isEmpty();
        for (int i = 0; i < 4; i++) {
            model.timeline().redo();
        }
        assertThat(model.timeline().redoableProperty().get()).isFalse();
        assertThat(Digest.of(model.outcome().run())).isEqualTo(planned);
    }

    @Test
    void resettingOneLeverLeavesTheOthers() {
        plan();
        model.reset(oem);
        assertThat(model.choices().changed(oem)).isFalse();
        assertThat(model.choices().moved()).hasSize(3);
        model.resetAll();
        assertThat(model.choices().values()).isEmpty();
        model.timeline().undo();
        assertThat(model.choices().moved()).hasSize(3);
    }

    @Test
    void valuesOutsideTheRangeAreBroughtInside() {
        model.set(oem, 7);
        assertThat(model.choices().value(oem)).isEqualTo(1);
        model.set(oem, -3);
        assertThat(model.choices().changed(oem)).isFalse();
        model.set(research, 0.1234);
        assertThat(model.choices().value(research)).isEqualTo(0.12);
    }

    @Test
    void theWorldLineIsThereOnlyWhenTheWorldIsChanged() {
        OutputChart chart = new OutputChart(
                reader, scenario.outputs().getFirst(), model.outcome().baseline());
        model.set(oem, 0.4);
        assertThat(chart.model(model.outcome(), true).lines()).extracting("key").containsExactly("baseline", "run");
        model.set(fee, 0.17);
        assertThat(chart.model(model.outcome(), true).lines())
                .extracting("key")
                .containsExactly("baseline", "world", "run");
        assertThat(chart.model(model.outcome(), false).lines())
                .extracting("key")
                .containsExactly("world", "run");
    }

    @Test
    void theEquilibriumIsMarkedOnlyOnAPriceAndOnlyAtRest() {
        assertThat(studio.equilibriumProperty().get().isEmpty()).isTrue();
        model.heroProperty().set(output("price"));
        assertThat(studio.equilibriumProperty().get().last()).isBetween(80.0, 90.0);
        OutputChart chart =
                new OutputChart(reader, output("price"), model.outcome().baseline());
        assertThat(chart.model(
                                model.outcome(),
                                true,
                                studio.equilibriumProperty().get())
                        .lines())
                .extracting("key")
                .containsExactly("equilibrium", "baseline");
        model.drag(oem, 0.4);
        assertThat(studio.equilibriumProperty().get().isEmpty()).isTrue();
        model.release();
        assertThat(studio.equilibriumProperty().get().isEmpty()).isFalse();
        model.heroProperty().set(output("unit-cost"));
        assertThat(studio.equilibriumProperty().get().isEmpty()).isTrue();
    }

    /** A hundred worlds: the same for every run, asked for when the levers rest, and kept while they move. */
    @Test
    void aHundredWorldsFollowThePlanAtRest() {
        assertThat(outlook().told().ofHundred()).isEqualTo(outlook().own().ofHundred());
        assertThat(studio.outlookIsStale()).isFalse();
        int told = outlook().told().ofHundred();
        model.drag(oem, 0.4);
        assertThat(studio.outlookIsStale()).isTrue();
        assertThat(outlook().choices().values()).isEmpty();
        model.release();
        assertThat(studio.outlookIsStale()).isFalse();
        assertThat(outlook().own().ofHundred()).isGreaterThan(told);
        assertThat(outlook().told().ofHundred()).isEqualTo(told);
        plan();
        assertThat(outlook().own().ofHundred()).isBetween(50, 95);
        assertThat(outlook().band().paths()).hasSize(12);
    }

    /** The parts are the mock-up's: OEM share first, and all of them add up to the difference. */
    @Test
    void whatMovedItAddsUp() {
        assertThat(studio.shiftProperty().get()).isEmpty();
        plan();
        Shift shift = studio.shiftProperty().get().orElseThrow();
        assertThat(shift.parts().getFirst().lever()).contains(oem);
        assertThat(shift.parts()).anySatisfy(part -> assertThat(part.lever()).isEmpty());
        assertThat(shift.parts().stream().mapToDouble(Shift.Part::value).sum()).isCloseTo(shift.total(), within(1e-3));
        model.heroProperty().set(output("brand"));
        assertThat(studio.shiftProperty().get().orElseThrow().output()).isEqualTo(output("brand"));
        model.resetAll();
        assertThat(studio.shiftProperty().get()).isEmpty();
    }

    @Test
    void theRunBeforeTheLastChangeIsKnownForReplay() {
        model.set(oem, 0.4);
        model.set(research, 0.1);
        assertThat(studio.before().choices().value(oem)).isEqualTo(0.4);
        assertThat(studio.before().choices().changed(research)).isFalse();
    }

    @Test
    void reasonsAndWhatIsLookedAtGoOnInANewWindow() {
        model.set(fee, 0.17);
        model.reasons().put("channel-fee", "shops ask for more");
        model.sight().formProperty().set(Sight.Form.TREE);
        OpenCase next = model.handOver();
        assertThat(next.reasons()).containsEntry("channel-fee", "shops ask for more");
        assertThat(next.sight().formProperty().get()).isEqualTo(Sight.Form.TREE);
        next.timeline().undo();
        assertThat(next.reasons()).containsKey("channel-fee");
    }

    private Outlook outlook() {
        return studio.outlookProperty().get().orElseThrow();
    }

    private Scenario.Output output(String key) {
        return scenario.outputs().stream()
                .filter(o -> o.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void plan() {
        model.set(oem, 0.4);
        model.set(research, 0.1);
        model.set(fit, 0.1);
        model.set(fee, 0.17);
    }

    private Headline headline() {
        return Headline.of(reader, model.heroProperty().get(), model.outcome());
    }
}
