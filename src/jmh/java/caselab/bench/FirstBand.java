package caselab.bench;

import caselab.experiment.Ensemble;
import caselab.experiment.Experiments;
import caselab.scenario.LabFolders;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import caselab.study.Explore;
import caselab.study.ScenarioFigures;
import caselab.study.Stand;
import java.nio.file.Path;
import java.util.List;

/**
 * How long the first band over 1,000 worlds takes in a fresh process (aim: 200 ms), and those after it. With
 * {@code -Dopened=true} after the two hundred worlds that the Studio plays when a scenario is opened.
 */
public final class FirstBand {

    static final int WORLDS = 1000;
    private static final int TIMES = Integer.getInteger("times", 20);

    private FirstBand() {}

    static void main() {
        Scenario scenario = ScenarioLibrary.load(LabFolders.below(Path.of(""))).scenarios().stream()
                .filter(s -> s.id().equals(System.getProperty("scenario", "below-cost-dumping")))
                .findFirst()
                .orElseThrow();
        try (Experiments experiments = new Experiments(2, 0)) {
            if (Boolean.getBoolean("opened")) {
                play(experiments, scenario, 100);
                play(experiments, scenario, 100);
            }
            for (int i = 0; i < TIMES; i++) {
                long start = System.nanoTime();
                play(experiments, scenario, WORLDS);
                IO.print("%.0f ".formatted((System.nanoTime() - start) / 1e6));
            }
        }
        IO.println("ms");
    }

    static Ensemble play(Experiments experiments, Scenario scenario, int worlds) {
        return experiments.play(
                ScenarioFigures.bands(scenario, List.of(scenario.outputs().getFirst())),
                new Explore(Stand.asTold(scenario), experiments, worlds, 1).futures());
    }
}
