package caselab.app.why;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Shelf;
import caselab.app.run.OpenCase;
import caselab.app.run.RunBook;
import caselab.app.run.RunScheduler;
import caselab.experiment.Experiments;
import caselab.experiment.attribution.Shares;
import caselab.report.insight.WhyText;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.workspace.Workspace;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Why two runs differ, without a window. */
class WhyViewModelTest {

    private final Scenario scenario = new Shelf().scenario("below-cost-dumping");
    private final Experiments experiments = new Experiments(1);
    private final Workspace workspace = Workspace.inMemory(InstantSource.system());
    private final OpenCase open = new OpenCase(scenario, RunScheduler.immediate());
    private final RunBook book = new RunBook(open, workspace.runs(), "test");
    private final WhyViewModel model = new WhyViewModel(open, book, RunScheduler.immediate(), experiments);

    @AfterEach
    void close() {
        experiments.close();
        workspace.close();
    }

    @Test
    void theCaseAsToldLeavesNothingToExplain() {
        model.look();
        assertThat(model.matterProperty().get()).isEqualTo(WhyViewModel.Matter.NOTHING);
        assertThat(model.inquiry().answerProperty().get()).isEmpty();
    }

    /** The bars of the mock-up, which add up to the difference to the last bit. */
    @Test
    void theSharesAddUpExactly() {
        plan();
        model.look();
        Found found = model.inquiry().answerProperty().get().orElseThrow();
        Shares shares = found.why().shares();
        int end = found.why().end();
        double sum = IntStream.range(0, shares.players())
                .mapToDouble(i -> shares.of(i, end))
                .reduce(0, Double::sum);
        assertThat(sum).isEqualTo(shares.difference(end));
        assertThat(shares.of(0, end)).isCloseTo(11.8e6, org.assertj.core.data.Offset.offset(.05e6));
        assertThat(found.outBefore()).isEqualTo(44);
        assertThat(found.outAfter()).isEqualTo(-1);
    }

    @Test
    void olderRunsAreThereToCompareWith() {
        plan();
        model.look();
        assertThat(model.others())
                .extracting(Against::words)
                .startsWith("why.against.case", "why.against.world", "why.against.before")
                .contains("why.against.run");
        Against before = model.others().get(2);
        model.againstProperty().set(before);
        assertThat(model.inquiry()
                        .answerProperty()
                        .get()
                        .orElseThrow()
                        .why()
                        .shares()
                        .players())
                .isEqualTo(1);
    }

    @Test
    void aPinnedRunKeepsItsPlaceWhenTheCaseMovesOn() {
        open.set(lever("oem-share"), .4);
        book.pinCurrent();
        open.set(lever("feature-fit"), .1);
        model.look();
        Against pinned = model.others().stream()
                .filter(other -> other.words().equals("why.against.pinned"))
                .findFirst()
                .orElseThrow();
        model.againstProperty().set(pinned);
        open.set(lever("research-share"), .1);
        model.look();
        assertThat(model.againstProperty().get()).isEqualTo(pinned);
        assertThat(model.inquiry()
                        .answerProperty()
                        .get()
                        .orElseThrow()
                        .why()
                        .shares()
                        .players())
                .isEqualTo(2);
    }

    /** Each sentence is seen on a chart of the scenario, in a week of the run. */
    @Test
    void everySentenceHasAPlace() {
        plan();
        model.look();
        Found found = model.inquiry().answerProperty().get().orElseThrow();
        WhyText text = new WhyText(found.comparison(), found.why(), Locale.ENGLISH);
        List<Said> said = Stream.concat(Said.carriers(found, text).stream(), Said.moments(found, text).stream())
                .toList();
        assertThat(said).hasSizeGreaterThan(4).allSatisfy(sentence -> {
            assertThat(scenario.outputs()).contains(sentence.output());
            assertThat(sentence.week()).isBetween(0, scenario.weeks() - 1);
        });
        Said carrier = said.stream()
                .filter(sentence -> !sentence.output().equals(found.asked().output()))
                .findFirst()
                .orElseThrow();
        model.point(carrier.output(), carrier.week());
        assertThat(open.heroProperty().get()).isEqualTo(carrier.output());
        assertThat(open.sight().cursorProperty().get()).isEqualTo(carrier.week());
    }

    @Test
    void moreChangesThanCanBeToldApartAreNotExplained() {
        Lever oem = lever("oem-share");
        List<Lever> many = Stream.concat(
                        scenario.decisions().stream().filter(lever -> !lever.equals(oem)),
                        IntStream.range(0, 17).mapToObj(i -> renamed(oem, "oem-" + i)))
                .toList();
        Scenario crowded = with(many);
        OpenCase full = new OpenCase(crowded, RunScheduler.immediate());
        many.stream().filter(lever -> lever.key().startsWith("oem-")).forEach(lever -> full.set(lever, .4));
        WhyViewModel why = new WhyViewModel(
                full, new RunBook(full, workspace.runs(), "test"), RunScheduler.immediate(), experiments);
        why.look();
        assertThat(why.matterProperty().get()).isEqualTo(WhyViewModel.Matter.TOO_MANY);
    }

    private static Lever renamed(Lever lever, String key) {
        return new Lever(
                key,
                lever.kind(),
                lever.unit(),
                lever.low(),
                lever.high(),
                lever.step(),
                lever.baseline(),
                lever.plausibleLow(),
                lever.plausibleHigh(),
                lever.detents(),
                lever.targets(),
                lever.choices(),
                lever.basis());
    }

    private Scenario with(List<Lever> decisions) {
        return new Scenario(
                scenario.id(),
                scenario.caseId(),
                scenario.order(),
                scenario.world(),
                scenario.plan(),
                scenario.weeks(),
                scenario.seed(),
                scenario.firm(),
                scenario.product(),
                decisions,
                scenario.assumptions(),
                scenario.outputs(),
                scenario.events(),
                scenario.evidence(),
                scenario.claims(),
                scenario.theory(),
                scenario.bases(),
                scenario.lesson(),
                scenario.words(),
                java.util.Optional.empty());
    }

    private Lever lever(String key) {
        return Shelf.lever(scenario, key);
    }

    private void plan() {
        open.set(lever("oem-share"), .4);
        open.set(lever("research-share"), .1);
        open.set(lever("feature-fit"), .1);
        open.set(lever("channel-fee"), .17);
    }
}
