package caselab.report.page;

import caselab.model.Chance;
import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.model.mechanism.WeeklySimulator;
import caselab.report.RunRecord;
import caselab.scenario.ClassVariant;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A run with the two it is compared with, all of one length and luck.
 *
 * @param name what a reader calls it: "Run 7"; may be empty
 * @param scenario its scenario
 * @param values levers away from the case, by key
 * @param reasons why an assumption was changed, by the lever's key
 * @param told the case as told
 * @param world the case in the user's world
 * @param record the run itself
 */
public record Played(
        String name,
        Scenario scenario,
        Map<String, Double> values,
        Map<String, String> reasons,
        Trajectory told,
        Trajectory world,
        RunRecord record) {

    /**
     * What to play.
     *
     * @param subject id of the scenario, or name of the file it was read from
     * @param values levers away from the case, by key
     * @param settings the same and whatever else is changed, by path
     * @param weeks length of the run
     * @param version version of the program
     */
    public record Order(
            String subject,
            Scenario scenario,
            Map<String, Double> values,
            Settings settings,
            Chance chance,
            int weeks,
            String version) {

        /** A run of levers alone, of the scenario's own length. */
        public static Order of(Scenario scenario, Map<String, Double> values, Chance chance, String version) {
            Settings settings = settingsOf(scenario.levers(), values);
            return new Order(scenario.id(), scenario, values, settings, chance, scenario.weeks(), version);
        }

        /** The same in the world of a class. */
        public Order in(ClassVariant world) {
            return new Order(subject, scenario.in(world), values, settings, chance, weeks, version);
        }

        /** Plays it. */
        public Played play(String name, Map<String, String> reasons) {
            Trajectory told = play(Settings.none());
            Settings assumed = settingsOf(scenario.assumptions(), values);
            Trajectory world = assumed.isEmpty() ? told : play(assumed);
            Trajectory run = settings.isEmpty() ? told : settings.equals(assumed) ? world : play(settings);
            Settings all = variantOf(scenario).with(settings);
            RunRecord record =
                    new RunRecord(version, subject, typed(), all, byPath(all).paths(), chance, run);
            return new Played(name, scenario, values, reasons, told, world, record);
        }

        private Trajectory play(Settings changed) {
            return WeeklySimulator.play(scenario.plan(), scenario.plan().numbers(changed), chance, weeks);
        }

        /** The numbers that the levers did not set, or not so. */
        private Settings byPath(Settings all) {
            return all.minus(settingsOf(scenario.levers(), values));
        }

        /** The levers as one would type them. */
        private Map<String, String> typed() {
            Map<String, String> typed = new HashMap<>();
            values.forEach((key, value) -> scenario.lever(key)
                    .ifPresent(lever -> typed.put(key, lever.written(value).toString())));
            return typed;
        }
    }

    public Played {
        values = moved(scenario, values);
        reasons = Map.copyOf(reasons);
    }

    /** Without those that stand where the case has them. */
    private static Map<String, Double> moved(Scenario scenario, Map<String, Double> values) {
        Map<String, Double> moved = new HashMap<>(values);
        scenario.levers().forEach(lever -> moved.remove(lever.key(), lever.baseline()));
        return Map.copyOf(moved);
    }

    private static Settings settingsOf(List<Lever> levers, Map<String, Double> values) {
        Settings settings = Settings.none();
        for (Lever lever : levers) {
            Double value = values.get(lever.key());
            settings = value == null ? settings : settings.with(lever.settings(value));
        }
        return settings;
    }

    /** What the world of a class sets, so that the run can be repeated from the case as told. */
    private static Settings variantOf(Scenario scenario) {
        return scenario.variant().map(ClassVariant::settings).orElse(Settings.none());
    }

    Trajectory run() {
        return record.trajectory();
    }

    /** Whether any assumption was changed. */
    boolean worldChanged() {
        return world != told;
    }

    /** Whether anything was changed at all. */
    boolean changed() {
        return run() != told;
    }

    double value(Lever lever) {
        return values.getOrDefault(lever.key(), lever.baseline());
    }

    boolean changed(Lever lever) {
        return values.containsKey(lever.key());
    }

    /** Numbers changed by their path that no lever changed, nor the class's own world. */
    Settings byPath() {
        return record.settings().minus(variantOf(scenario).with(settingsOf(scenario.levers(), values)));
    }
}
