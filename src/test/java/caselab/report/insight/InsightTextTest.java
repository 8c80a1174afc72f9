package caselab.report.insight;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.experiment.Experiments;
import caselab.experiment.Progress;
import caselab.experiment.attribution.Explanation;
import caselab.experiment.search.Belief;
import caselab.experiment.search.BestReply;
import caselab.experiment.search.Rescue;
import caselab.experiment.search.Rescues;
import caselab.experiment.sensitivity.SobolIndices;
import caselab.experiment.sensitivity.Span;
import caselab.experiment.sensitivity.Tornado;
import caselab.model.Chance;
import caselab.model.Settings;
import caselab.model.Unit;
import caselab.report.Figures;
import caselab.scenario.LabFolders;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import caselab.study.Comparison;
import caselab.study.Goal;
import caselab.study.Rivals;
import caselab.study.Stand;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InsightTextTest {

    private static final Locale CHINESE = Locale.of("zh");
    private static final Goal SURVIVE = new Goal.Survive(104, 0.8);

    private final Scenario scenario = ScenarioLibrary.load(LabFolders.below(Path.of("")))
            .find("below-cost-dumping")
            .flatMap(ScenarioLibrary.Entry::scenario)
            .orElseThrow();
    private final Stand told = Stand.asTold(scenario);
    private final List<Lever> levers = List.of(
            scenario.lever("oem-share").orElseThrow(),
            scenario.lever("price-rule").orElseThrow());

    private SearchText search(Locale locale) {
        return new SearchText(told, locale);
    }

    @Test
    void printedBarsAddUp() {
        Bars bars = Bars.of(
                new Figures(Locale.ENGLISH),
                Unit.YUAN,
                new double[] {11_840_000, 3_240_000, 1_840_000, -2_340_000},
                -140_000,
                14_440_000);
        // rounded one by one the bars come to 14.5, and 14.4 is 14.5 above -0.1
        assertThat(bars.start()).isEqualTo("−¥0.1\u2009m");
        assertThat(bars.end()).isEqualTo("¥14.4\u2009m");
        assertThat(bars.difference()).isEqualTo("+¥14.5\u2009m");
        assertThat(bars.bars()).containsExactly("+¥11.8\u2009m", "+¥3.2\u2009m", "+¥1.8\u2009m", "−¥2.3\u2009m");
    }

    @Test
    void saysWhyInBothLanguages() {
        Stand after = new Stand(
                scenario,
                Map.of("oem-share", 0.4, "research-share", 0.1, "feature-fit", 0.1, "channel-fee", 0.17),
                Settings.none());
        Comparison comparison = Comparison.of(told, after, Chance.expected());
        try (Experiments experiments = new Experiments(1)) {
            Explanation why = comparison
                    .explainer(scenario.outputs().getFirst(), experiments)
                    .explain(comparison.difference(), Progress.silent());
            WhyText english = new WhyText(comparison, why, Locale.ENGLISH);
            assertThat(english.title())
                    .startsWith("OEM share made most of the +¥")
                    .endsWith("difference");
            assertThat(english.carriers(comparison.map(scenario.outputs().getFirst()))
                            .getFirst())
                    .startsWith("OEM work kept the line busy: +¥")
                    .endsWith("by week 104.");
            assertThat(english.sources().getFirst()).startsWith("Cash in week 104:");
            assertThat(english.moments()).isNotEmpty();
            assertThat(english.certainty()).contains("Shapley shares, exact: 16 runs.");
            assertThat(english.footer()).isEqualTo("Attribution inside this model; not proof about the real firm.");
            WhyText chinese = new WhyText(comparison, why, CHINESE);
            assertThat(chinese.title()).contains("的差别，大半来自");
            assertThat(String.join("", chinese.sources())).doesNotContainPattern("[{}]");
        }
    }

    @Test
    void saysThatThereIsNothingToExplain() {
        Comparison same = Comparison.of(told, told, Chance.expected());
        try (Experiments experiments = new Experiments(1)) {
            Explanation why = same.explainer(scenario.outputs().getFirst(), experiments)
                    .explain(same.difference(), Progress.silent());
            assertThat(new WhyText(same, why, Locale.ENGLISH).title())
                    .isEqualTo("Nothing to explain: same decisions, same world, same seed.");
        }
    }

    @Test
    void saysARescue() {
        Rescue rescue = new Rescue(List.of(0.4, 2.0), List.of(0), 2, 0.86, 0.84, true);
        assertThat(search(Locale.ENGLISH).rescue(rescue, levers))
                .isEqualTo(
                        "OEM share 0\u2009% → 40\u2009%: 2 detents, 86 of 100 worlds; of 100 worlds the search never saw, 84.");
        assertThat(search(CHINESE).rescue(rescue, levers)).contains("0% → 40%：2档，100个世界里86个");
        assertThat(SearchText.detents(1.23)).isEqualTo("1.3");
    }

    @Test
    void saysThatNothingSavesTheFirm() {
        Rescues.Best best = new Rescues.Best(4, List.of(1.0, 2.0), 0.5);
        Rescues none = new Rescues(
                0.8, 0.1, 0.1, List.of(), List.of(best), best, Optional.of(new Rescues.Limit(0, 1, 0.12)), 9);
        assertThat(search(Locale.ENGLISH).rescues(none, levers, SURVIVE))
                .contains("Within these limits, nothing saves the firm. Which limit would you lift?")
                .contains(
                        "OEM share stands at its limit, 100\u2009%. The last detent towards it added 12 of 100 worlds.");
        assertThat(search(CHINESE).rescues(none, levers, SURVIVE)).anyMatch(s -> s.contains("什么也救不了这家企业"));
    }

    @Test
    void saysWhatOneWouldHaveToBelieve() {
        Belief belief = new Belief(
                List.of(
                        new Belief.Bound(1, Double.NEGATIVE_INFINITY, 0.95, 0.6),
                        new Belief.Bound(2, 49.95, Double.POSITIVE_INFINITY, 0.7)),
                0.92,
                0.6,
                0.3,
                0.4,
                500);
        assertThat(search(Locale.ENGLISH).belief(Optional.of(belief), SURVIVE).getFirst())
                .startsWith("You would have to believe that Price sensitivity is at most")
                .contains(" and Giant's price is at least ¥");
        assertThat(search(Locale.ENGLISH).belief(Optional.empty(), SURVIVE)).hasSize(1);
        assertThat(search(CHINESE).belief(Optional.of(belief), SURVIVE).get(1)).contains("100个世界里方案在92个里行得通");
    }

    private static Belief works(double density, double base, Belief.Bound... bounds) {
        return new Belief(List.of(bounds), density, 1, 0.3, base, 100);
    }

    @Test
    void nothingNeedBeBelievedOnlyWhereTheGoalIsMet() {
        Optional<Belief> met = Optional.of(works(0.8, 0.8));
        assertThat(search(Locale.ENGLISH).belief(met, SURVIVE))
                .containsExactly(
                        "You need not believe anything special: the plan works in 80 of 100 plausible worlds.");
        assertThat(search(Locale.ENGLISH).moreWorlds(met, SURVIVE)).isEmpty();
        Optional<Belief> missed = Optional.of(works(0.13, 0.13));
        assertThat(search(Locale.ENGLISH).belief(missed, SURVIVE))
                .containsExactly("The plan works in 13 of 100 plausible worlds; the goal asks for 80. "
                        + "Nothing you could believe within these ranges was found to make it work in that many.");
        assertThat(search(CHINESE).belief(missed, SURVIVE)).first().asString().contains("在13个里行得通，目标要求80个");
        assertThat(search(Locale.ENGLISH).moreWorlds(missed, SURVIVE))
                .contains("More worlds (--worlds) may find a bound.");
    }

    @Test
    void aBoxThatFallsShortOfTheGoalIsSaidToAndOneBoundIsNotRepeated() {
        Belief.Bound bound = new Belief.Bound(1, Double.NEGATIVE_INFINITY, 0.95, 0.13);
        Optional<Belief> small = Optional.of(works(0.36, 0.13, bound));
        assertThat(search(Locale.ENGLISH).belief(small, SURVIVE))
                .hasSize(2)
                .contains("Even then the plan works in 36 of 100 worlds, against 13 of 100 without; "
                        + "the goal asks for 80. 100 of 100 worlds in which it works are like that.");
        assertThat(search(CHINESE).belief(small, SURVIVE).get(1))
                .startsWith("就算这样")
                .contains("目标要求80个");
        assertThat(search(Locale.ENGLISH).belief(Optional.of(works(0.9, 0.13, bound, bound)), SURVIVE))
                .hasSize(3)
                .noneMatch(said -> said.contains("Even then"));
    }

    @Test
    void saysWhatTheRivalReplies() {
        Rivals giant = Rivals.of(scenario).orElseThrow();
        BestReply reply = new BestReply(
                BestReply.Level.RUTHLESS,
                List.of(45.0, 300_000_000.0, 13.0),
                new BestReply.Ends(1e8, 0.9),
                new BestReply.Ends(2e8, 0.2),
                50);
        assertThat(search(Locale.ENGLISH).reply(reply, giant, SURVIVE))
                .anyMatch(s -> s.startsWith("Ruthless: The giant answers with Giant's price ¥49.9 → ¥45"))
                .contains("The plan does not survive the reply.");
        assertThat(search(CHINESE).reply(reply, giant, SURVIVE)).contains("方案顶不住还手。");
    }

    /** Indices of the seven assumptions; all but two are next to nothing, and their totals come out below zero. */
    private static SobolIndices indices(SobolIndices.Index first, SobolIndices.Index total) {
        SobolIndices.Index none = new SobolIndices.Index(0.01, -0.02, 0.03);
        SobolIndices.Index below = new SobolIndices.Index(-0.01, -0.02, 0);
        SobolIndices.Index half = new SobolIndices.Index(0.5, 0.45, 0.55);
        return new SobolIndices(
                List.of(none, half, first, none, none, none, none),
                List.of(below, half, total, below, below, below, below),
                0,
                1,
                100);
    }

    @Test
    void partsOfTheVarianceCanBeTaken() {
        SobolIndices narrow = indices(new SobolIndices.Index(0.3, 0.25, 0.35), new SobolIndices.Index(0.7, 0.65, 0.75));
        SobolIndices wide = indices(new SobolIndices.Index(0.3, 0.1, 0.5), new SobolIndices.Index(0.7, 0.65, 0.75));
        Scenario.Output cash = scenario.outputs().getFirst();
        List<String> said = new SensitivityText(scenario, Locale.ENGLISH).sobol(narrow, cash);
        assertThat(said.getFirst()).isEqualTo("Giant's price counts most: it has a part in 70\u2009% of the variance");
        assertThat(said.get(1)).startsWith("Giant's price: 30\u2009% by itself");
        assertThat(said)
                .hasSize(8)
                .last()
                .asString()
                .contains(": 1\u2009% by itself (0\u2009% to 3\u2009%), 1\u2009% with all");
        assertThat(new SensitivityText(scenario, Locale.ENGLISH).sobol(wide, cash))
                .last()
                .isEqualTo("These figures are rough: an interval of Giant's price is 40 percentage points wide. "
                        + "More points (--points) narrow it.");
        assertThat(new SensitivityText(scenario, CHINESE).sobol(wide, cash))
                .last()
                .asString()
                .contains("40个百分点");
    }

    @Test
    void saysWhatMatters() {
        Tornado tornado =
                new Tornado(1e6, List.of(new Tornado.Bar(new Span("channel-fee", 0.13, 0.15, 0.2), 2e6, -1e5)));
        SensitivityText text = new SensitivityText(scenario, Locale.ENGLISH);
        assertThat(text.tornado(tornado, scenario.outputs().getFirst()))
                .containsExactly(
                        "Channel fee decides more than any other assumption",
                        "Channel fee from 13\u2009% to 20\u2009% takes Cash from ¥2.00\u2009m to −¥100\u2009k.");
    }
}
