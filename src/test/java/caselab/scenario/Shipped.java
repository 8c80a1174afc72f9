package caselab.scenario;

import caselab.model.Chance;
import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.model.mechanism.WeeklySimulator;
import caselab.model.metric.Measure;
import caselab.model.metric.Metrics;
import caselab.model.metric.Milestone;

/** The shipped library, and runs of its scenarios. */
final class Shipped {

    static final ScenarioLibrary LIBRARY = ScenarioLibrary.load(LabFolders.find());

    private Shipped() {}

    static Scenario scenario(String id) {
        return LIBRARY.find(id).flatMap(ScenarioLibrary.Entry::scenario).orElseThrow();
    }

    static Trajectory run(Scenario scenario, Settings settings, int weeks) {
        return WeeklySimulator.play(scenario.plan(), scenario.plan().numbers(settings), Chance.expected(), weeks);
    }

    /** The settings of some levers: key, value, key, value and so on. */
    static Settings levers(Scenario scenario, Object... keysAndValues) {
        Settings settings = Settings.none();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Lever lever = scenario.lever((String) keysAndValues[i]).orElseThrow();
            settings = settings.with(lever.settings(((Number) keysAndValues[i + 1]).doubleValue()));
        }
        return settings;
    }

    /** A metric of whatever has this index, read over the whole run. */
    static double read(Trajectory run, String metric, int index, Measure.Reading reading) {
        return new Measure.OfMetric(Metrics.find(metric).orElseThrow(), index, reading).of(run);
    }

    /** The week of a scenario's event, -1 if it does not happen. */
    static int week(Scenario scenario, String event, Trajectory run) {
        Milestone milestone = scenario.events().stream()
                .filter(e -> e.key().equals(event))
                .findFirst()
                .orElseThrow()
                .milestone();
        return milestone.week(run).orElse(-1);
    }
}
