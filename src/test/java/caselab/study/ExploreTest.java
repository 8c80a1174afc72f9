package caselab.study;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.experiment.Experiments;
import caselab.experiment.Progress;
import caselab.experiment.attribution.CausalMap;
import caselab.experiment.attribution.Explanation;
import caselab.experiment.attribution.Player;
import caselab.experiment.search.Belief;
import caselab.experiment.search.BestReply;
import caselab.experiment.search.Dial;
import caselab.experiment.search.Rescue;
import caselab.experiment.search.Rescues;
import caselab.experiment.sensitivity.ClaimLedger;
import caselab.experiment.sensitivity.HeatMap;
import caselab.experiment.sensitivity.SobolIndices;
import caselab.experiment.sensitivity.Tornado;
import caselab.model.Chance;
import caselab.model.Settings;
import caselab.model.mechanism.Mechanism;
import caselab.scenario.LabFolders;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The four questions, asked of the dumping scenario. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExploreTest {

    private static final int WORLDS = 40;
    private static final Goal SURVIVE = new Goal.Survive(104, 0.8);

    private final Scenario scenario = ScenarioLibrary.load(LabFolders.below(Path.of("")))
            .find("below-cost-dumping")
            .flatMap(ScenarioLibrary.Entry::scenario)
            .orElseThrow();
    private final Experiments experiments = new Experiments(2);
    private final Explore asTold = new Explore(Stand.asTold(scenario), experiments, WORLDS, scenario.seed());
    private final Stand run7 = new Stand(
            scenario,
            Map.of("oem-share", 0.4, "research-share", 0.1, "feature-fit", 0.1, "channel-fee", 0.17),
            Settings.none());

    @AfterAll
    void close() {
        experiments.close();
    }

    private Lever lever(String key) {
        return scenario.lever(key).orElseThrow();
    }

    private Scenario.Output output(String key) {
        return scenario.outputs().stream()
                .filter(o -> o.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** No smaller change of the same levers, by steps of every lever tried out one by one, meets the goal. */
    @Test
    void theRescueIsTheSmallestThatBruteForceFinds() {
        List<Lever> levers = List.of(lever("oem-share"), lever("feature-fit"));
        List<Dial> dials = Dials.of(Stand.asTold(scenario), levers);
        Rescues rescues = asTold.rescue(levers, SURVIVE, Progress.silent());
        assertThat(rescues.odds()).isLessThan(0.2);
        assertThat(rescues.found()).isNotEmpty();
        assertThat(rescues.found()).allSatisfy(r -> assertThat(r.odds()).isGreaterThanOrEqualTo(0.8));
        double smallest =
                rescues.found().stream().mapToDouble(Rescue::effort).min().orElseThrow();

        double[][] smaller = IntStream.range(0, 51 * 41)
                .mapToObj(k -> new double[] {k / 41 * 0.02, k % 41 * 0.05})
                .filter(x -> dials.get(0).effort(x[0]) + dials.get(1).effort(x[1]) < smallest - 0.1)
                .toArray(double[][]::new);
        double[] odds =
                asTold.odds(levers, SURVIVE, scenario.seed(), Progress.silent()).at(smaller);
        assertThat(Arrays.stream(odds).max().orElseThrow()).isLessThan(0.8);
    }

    @Test
    void noPriceSavesTheFirmAndTheSearchSaysSo() {
        Rescues rescues =
                asTold.rescue(List.of(lever("price-rule"), lever("research-share")), SURVIVE, Progress.silent());
        assertThat(rescues.found()).isEmpty();
        assertThat(rescues.best().odds()).isLessThan(0.8);
    }

    @Test
    void tornadoAndSobolAgreeOnWhatMatters() {
        Explore around = new Explore(run7, experiments, 5, scenario.seed());
        Tornado tornado = around.tornado(output("cash"), scenario.assumptions(), Progress.silent());
        assertThat(tornado.bars()).hasSize(7);
        SobolIndices indices = around.sobol(output("cash"), 128, Progress.silent());
        double most = indices.total().stream()
                .mapToDouble(SobolIndices.Index::value)
                .max()
                .orElseThrow();
        int input = List.of(0, 1, 2, 3, 4, 5, 6).stream()
                .filter(i -> indices.total().get(i).value() == most)
                .findFirst()
                .orElseThrow();
        List<String> top =
                tornado.bars().stream().limit(3).map(bar -> bar.input().key()).toList();
        assertThat(top).contains(Assumptions.of(scenario).get(input).key());
    }

    @Test
    void theMapTipsFromDeathToLife() {
        HeatMap map = asTold.heatMap(lever("oem-share"), lever("feature-fit"), 9, SURVIVE, Progress.silent(), _ -> {});
        assertThat(map.at(0, 0)).isLessThan(0.2);
        assertThat(map.at(8, 4)).isGreaterThan(0.8);
        assertThat(map.contours(0.5)).isNotEmpty();
    }

    @Test
    void theBarsAddUpToTheDifference() {
        Comparison comparison = Comparison.of(Stand.asTold(scenario), run7, Chance.of(scenario.seed()));
        Explanation why =
                comparison.explainer(output("cash"), experiments).explain(comparison.difference(), Progress.silent());
        assertThat(why.difference().players().stream().map(Player::key))
                .containsExactly("oem-share", "research-share", "feature-fit", "world");
        int end = why.end();
        assertThat(Arrays.stream(why.shares().column(end)).reduce(0, Double::sum))
                .isEqualTo(why.shares().difference(end));
        assertThat(why.shares().asked()).isEqualTo(16);
        assertThat(why.shares().of(0, end)).isGreaterThan(Math.abs(why.shares().of(3, end)));
        assertThat(why.moments().apart()).isPresent();
        assertThat(why.spread()).isPresent();
    }

    @Test
    void anotherSeedIsAPlayerOfItsOwn() {
        Stand told = Stand.asTold(scenario);
        Comparison comparison = new Comparison(told, told, Chance.of(1), Chance.of(2), 30);
        assertThat(comparison.difference().players()).extracting(Player::key).containsExactly(Player.LUCK);
        assertThat(Comparison.of(told, told, Chance.of(1)).difference().nothing())
                .isTrue();
    }

    @Test
    void contractWorkCarriesTheDifferenceOfContractWork() {
        Stand oem = new Stand(scenario, Map.of("oem-share", 0.7), Settings.none());
        CausalMap map =
                Comparison.of(Stand.asTold(scenario), oem, Chance.expected()).map(output("cash"));
        assertThat(map.carried(103).getFirst().mechanism()).isEqualTo(Mechanism.CONTRACT);
        assertThat(map.links(60)).allSatisfy(link -> assertThat(link.weight()).isBetween(0.0, 1.0));
        assertThat(map.links(60)).anySatisfy(link -> assertThat(link.weight()).isGreaterThan(0.5));
    }

    @Test
    void theGiantAnswersToItsOwnProfit() {
        Rivals giant = Rivals.of(scenario).orElseThrow();
        assertThat(giant.moves()).extracting(Lever::key).containsExactly("giants-price", "war-chest", "dumping-starts");
        Explore around = new Explore(run7, experiments, 10, scenario.seed());
        BestReply lazy = giant.reply(around, BestReply.Level.LAZY, SURVIVE, Progress.silent());
        BestReply normal = giant.reply(around, BestReply.Level.NORMAL, SURVIVE, Progress.silent());
        BestReply ruthless = giant.reply(around, BestReply.Level.RUTHLESS, SURVIVE, Progress.silent());
        assertThat(lazy.after()).isEqualTo(lazy.before());
        assertThat(normal.after().profit()).isGreaterThanOrEqualTo(lazy.after().profit());
        assertThat(ruthless.after().profit())
                .isGreaterThanOrEqualTo(normal.after().profit());
    }

    @Test
    void saysWhatOneWouldHaveToBelieve() {
        Stand hint = new Stand(scenario, Map.of("feature-fit", 0.25), Settings.none());
        Explore around = new Explore(hint, experiments, WORLDS, scenario.seed());
        Belief belief = around.belief(SURVIVE, 600, Progress.silent()).orElseThrow();
        assertThat(belief.base()).isBetween(0.05, 0.95);
        assertThat(belief.density()).isGreaterThan(belief.base());
    }

    @Test
    void everyClaimHasAShareOfTheWorlds() {
        List<ClaimLedger> ledger = new ClaimStudy(scenario, experiments, 60, 1).ledger(Progress.silent());
        assertThat(ledger).hasSameSizeAs(scenario.claims());
        assertThat(ledger).anySatisfy(entry -> assertThat(entry.deciding()).isPresent());
        assertThat(ledger.stream().mapToDouble(ClaimLedger::share).average().orElseThrow())
                .isGreaterThan(0.3);
    }
}
