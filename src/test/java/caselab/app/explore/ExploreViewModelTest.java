package caselab.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Shelf;
import caselab.app.run.ClaimLock;
import caselab.app.run.Inquiry;
import caselab.app.run.OpenCase;
import caselab.app.run.RunScheduler;
import caselab.experiment.Experiments;
import caselab.experiment.search.Rescue;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is asked around a plan, without a window. */
class ExploreViewModelTest {

    private final Scenario scenario = new Shelf().scenario("below-cost-dumping");
    private final Experiments experiments = new Experiments(1);
    private boolean predicted = true;
    private final OpenCase open = new OpenCase(scenario, RunScheduler.immediate());
    private final Lever oem = Shelf.lever(scenario, "oem-share");
    private final Lever fit = Shelf.lever(scenario, "feature-fit");
    private final Lever research = Shelf.lever(scenario, "research-share");
    private final ExploreViewModel model =
            new ExploreViewModel(open, RunScheduler::immediate, experiments, new ClaimLock(open, () -> predicted));

    @AfterEach
    void close() {
        experiments.close();
    }

    @Test
    void onlyWhatIsInSightIsAsked() {
        model.look(List.of(Question.MATTERS));
        assertThat(model.matters().stateProperty().get()).isEqualTo(Inquiry.State.ANSWERED);
        assertThat(model.fate().answerProperty().get()).isPresent();
        assertThat(model.tips().stateProperty().get()).isEqualTo(Inquiry.State.IDLE);
    }

    @Test
    void claimsAreKeptBackUntilThereIsAPrediction() {
        predicted = false;
        model.look(List.of(Question.CLAIMS));
        assertThat(model.claims().stateProperty().get()).isEqualTo(Inquiry.State.IDLE);
        model.lock().revealedProperty().set(true);
        assertThat(model.claims().answerProperty().get().orElseThrow())
                .hasSize(scenario.claims().size());
    }

    /** The bars are worked out where the levers stand; the widest comes first. */
    @Test
    void priceSensitivityMattersMostForThePlan() {
        plan();
        model.look(List.of(Question.MATTERS));
        Matters found = model.matters().answerProperty().get().orElseThrow();
        assertThat(found.tornado().bars().getFirst().input().key()).isEqualTo("price-sensitivity");
        assertThat(found.ends().getFirst().high()).isEqualTo(42);
        assertThat(found.indices().first()).hasSize(found.tornado().bars().size());
    }

    @Test
    void anotherOutcomeIsAskedAtOnce() {
        model.look(List.of(Question.MATTERS));
        open.turnHero(1);
        assertThat(model.matters().answerProperty().get().orElseThrow().asked().output())
                .isEqualTo(scenario.outputs().get(1));
    }

    @Test
    void aLeverThatIsOnTheOtherAxisChangesPlaces() {
        plan();
        ExploreViewModel map =
                new ExploreViewModel(open, RunScheduler::immediate, experiments, new ClaimLock(open, () -> predicted));
        assertThat(map.axes().acrossProperty().get()).isEqualTo(oem);
        assertThat(map.axes().upProperty().get()).isEqualTo(research);
        map.axes().upProperty().set(oem);
        assertThat(map.axes().acrossProperty().get()).isEqualTo(research);
    }

    @Test
    void aCellIsLoadedInOneStep() {
        model.axes().acrossProperty().set(oem);
        model.axes().upProperty().set(fit);
        model.look(List.of(Question.TIPS));
        Tips tips = model.tips().answerProperty().get().orElseThrow();
        assertThat(tips.own()).isEqualTo(new Tips.Cell(0, 0));
        assertThat(tips.map().at(0, 0)).isLessThan(tips.asked().goal().odds());
        Tips.Cell rescue = tips.rescue().orElseThrow();
        assertThat(tips.map().at(rescue.column(), rescue.row()))
                .isGreaterThanOrEqualTo(tips.asked().goal().odds());
        model.load(5, 2);
        assertThat(open.choices().value(oem)).isEqualTo(tips.map().across()[5]);
        assertThat(open.choices().value(fit)).isEqualTo(tips.map().up()[2]);
        open.timeline().undo();
        assertThat(open.choices().values()).isEmpty();
    }

    /** Contract work and a better fit each save the firm; a locked lever is left alone. */
    @Test
    void rescuesKeepLockedLeversAlone() {
        scenario.decisions().forEach(lever -> model.free().set(lever, lever.equals(oem) || lever.equals(fit)));
        model.look(List.of(Question.SAVES));
        Saves saves = model.saves().answerProperty().get().orElseThrow();
        assertThat(saves.rescues().found()).isNotEmpty();
        Rescue first = saves.rescues().found().getFirst();
        model.load(first);
        assertThat(open.choices().moved()).isSubsetOf(oem, fit).isNotEmpty();
        model.look(List.of(Question.SAVES));
        assertThat(model.saves().answerProperty().get().orElseThrow().rescues().unneeded())
                .isTrue();
    }

    @Test
    void noRescueIsAFindingWithItsNearestLimit() {
        model.goal().worldsProperty().set(100);
        scenario.decisions().forEach(lever -> model.free().set(lever, lever.equals(research)));
        model.look(List.of(Question.SAVES));
        Saves saves = model.saves().answerProperty().get().orElseThrow();
        assertThat(saves.rescues().found()).isEmpty();
        assertThat(saves.rescues().best().odds()).isLessThan(1);
    }

    @Test
    void withEveryLeverLockedNothingIsSearched() {
        scenario.decisions().forEach(lever -> model.free().set(lever, false));
        model.look(List.of(Question.SAVES));
        assertThat(model.saves().stateProperty().get()).isEqualTo(Inquiry.State.IDLE);
    }

    @Test
    void theRivalRepliesLazyNormalAndRuthless() {
        plan();
        model.look(List.of(Question.REPLY));
        Replies replies = model.replies().answerProperty().get().orElseThrow();
        assertThat(replies.replies()).hasSize(3);
        assertThat(replies.replies().getLast().after().profit())
                .isGreaterThanOrEqualTo(replies.replies().getFirst().after().profit());
    }

    private void plan() {
        open.set(oem, .4);
        open.set(research, .1);
        open.set(fit, .1);
        open.set(Shelf.lever(scenario, "channel-fee"), .17);
    }
}
