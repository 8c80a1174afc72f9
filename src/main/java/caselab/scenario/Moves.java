package caselab.scenario;

import caselab.model.Settings;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Levers moved to values.
 *
 * @param values value by key of the lever, in the order of the file
 */
public record Moves(Map<String, Double> values) {

    public Moves {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** What the scenario's market becomes. */
    public Settings settings(Scenario scenario) {
        Settings settings = Settings.none();
        for (Map.Entry<String, Double> move : values.entrySet()) {
            settings = settings.with(scenario.lever(move.getKey())
                    .map(lever -> lever.settings(move.getValue()))
                    .orElse(Settings.none()));
        }
        return settings;
    }
}
