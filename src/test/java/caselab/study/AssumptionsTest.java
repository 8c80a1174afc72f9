package caselab.study;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.experiment.Experiments;
import caselab.experiment.Question;
import caselab.experiment.ResultTable;
import caselab.experiment.Survival;
import caselab.experiment.sampling.UncertainInput;
import caselab.experiment.sampling.Worlds;
import caselab.model.Settings;
import caselab.scenario.LabFolders;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the shipped scenarios. */
class AssumptionsTest {

    static Stream<Scenario> scenarios() {
        return ScenarioLibrary.load(LabFolders.below(Path.of(""))).scenarios().stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void areMostLikelyWhereTheCaseHasThem(Scenario scenario) {
        List<UncertainInput> inputs = Assumptions.of(scenario);
        assertThat(inputs).isNotEmpty();
        for (UncertainInput input : inputs) {
            Lever lever = scenario.lever(input.key()).orElseThrow();
            assertThat(input.range().likely()).isEqualTo(lever.baseline());
            assertThat(input.settings().apply(lever.baseline())).isEqualTo(Settings.none());
        }
    }

    /** Every plausible world can be played, and the figures have a value in it. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void makeWorldsThatCanBePlayed(Scenario scenario) {
        Worlds worlds = Worlds.latin(Assumptions.of(scenario), 20, scenario.seed());
        Question question = Question.figures(scenario.plan(), scenario.weeks(), ScenarioFigures.of(scenario));
        try (Experiments experiments = new Experiments(2)) {
            ResultTable table =
                    experiments.play(question, worlds.futures(Settings.none())).table();
            assertThat(table.size()).isEqualTo(20);
            for (int f = 0; f < scenario.plan().firms(); f++) {
                String key =
                        "weekOut:" + scenario.plan().market().firms().get(f).key();
                assertThat(Survival.of(table.column(key)).share()).isBetween(0.0, 1.0);
            }
            assertThat(table.column(scenario.outputs().getFirst().key()).finite())
                    .isNotEmpty();
        }
    }
}
