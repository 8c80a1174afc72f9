package caselab.cli;

import caselab.model.Settings;
import caselab.scenario.Scenario;
import caselab.study.Stand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that was typed after {@code --set}, together.
 *
 * @param study what is changed
 * @param all no key twice
 */
record Changes(Study study, List<Change> all) {

    Changes {
        all = List.copyOf(all);
        List<String> keys = all.stream().map(Change::key).toList();
        keys.stream()
                .filter(key -> keys.indexOf(key) != keys.lastIndexOf(key))
                .findFirst()
                .ifPresent(key -> {
                    throw UserError.usage("--set " + key + " is given twice.");
                });
    }

    static Changes read(List<String> typed, Study study) {
        return new Changes(
                study, typed.stream().map(set -> Change.read(set, study)).toList());
    }

    /** As they were typed, by lever or path. */
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        all.forEach(change -> typed.put(change.key(), change.value()));
        return typed;
    }

    /** The levers among them as they were typed. */
    Map<String, String> typedLevers() {
        Map<String, String> typed = typed();
        typed.keySet().removeIf(Change::isPath);
        return typed;
    }

    /** The paths among them. */
    Set<String> paths() {
        return typed().keySet().stream().filter(Change::isPath).collect(Collectors.toSet());
    }

    /** Where the levers of the scenario then stand. */
    Stand stand() {
        return stand(study.question());
    }

    private Stand stand(Scenario scenario) {
        Map<String, Double> values = new LinkedHashMap<>();
        all.stream().filter(change -> !Change.isPath(change.key())).forEach(it -> values.put(it.key(), it.number()));
        return new Stand(scenario, values, raw());
    }

    /** What the market's numbers become. A path has the last word over a lever that moves the same number. */
    Settings settings() {
        return study.scenario().map(scenario -> stand(scenario).settings()).orElseGet(this::raw);
    }

    private Settings raw() {
        return Settings.of(all.stream()
                .filter(change -> Change.isPath(change.key()))
                .map(Change::settings)
                .toList());
    }
}
