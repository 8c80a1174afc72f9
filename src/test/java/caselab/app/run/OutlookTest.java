package caselab.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.experiment.Experiments;
import caselab.experiment.Progress;
import caselab.scenario.LabFolders;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import caselab.study.Explore;
import caselab.study.Goal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private final Scenario scenario = ScenarioLibrary.load(LabFolders.below(Path.of("")))
            .find("below-cost-dumping")
            .flatMap(ScenarioLibrary.Entry::scenario)
            .orElseThrow();

    private Choices with(Choices choices, String lever, double value) {
        return choices.with(scenario.lever(lever).orElseThrow(), value);
    }

    /** The number beside the large chart is the one Explore works from, also in a world the user has changed. */
    @Test
    void theStudioAndExploreGiveTheSameOdds() {
        Choices plan = with(with(Choices.baseline(scenario), "oem-share", 0.4), "feature-fit", 0.25);
        Choices moved = with(plan, "channel-fee", 0.17);
        try (Experiments experiments = new Experiments(2)) {
            assertThat(survivors(moved, experiments)).isEqualTo(asked(moved, experiments));
            assertThat(survivors(plan, experiments)).isEqualTo(asked(plan, experiments));
            assertThat(survivors(moved, experiments)).isNotEqualTo(survivors(plan, experiments));
        }
    }

    private int survivors(Choices choices, Experiments experiments) {
        Outlook outlook = Outlook.of(experiments, choices, scenario.outputs().getFirst(), Progress.silent());
        return outlook.own().survived();
    }

    private long asked(Choices choices, Experiments experiments) {
        Goal survive = new Goal.Survive(scenario.weeks(), 0.8);
        Explore explore = new Explore(choices.stand(), experiments, Outlook.WORLDS, scenario.seed());
        return Math.round(Outlook.WORLDS * explore.odds(survive, Progress.silent()));
    }
}
