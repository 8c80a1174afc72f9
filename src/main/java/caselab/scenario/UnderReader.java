package caselab.scenario;

import caselab.model.Domain;
import caselab.model.Plan;
import caselab.model.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a run is made under. */
final class UnderReader {

    private final Plan plan;
    private final Map<String, Optional<Lever>> levers;

    UnderReader(Plan plan, Map<String, Optional<Lever>> levers) {
        this.plan = plan;
        this.levers = levers;
    }

    /** What is changed, by lever key or path, resolved to paths. */
    Settings read(Place place) {
        Settings settings = Settings.none();
        for (Map.Entry<String, Place> entry : place.fields().entrySet()) {
            settings = settings.with(
                    entry.getKey().startsWith("/")
                            ? path(entry.getKey(), entry.getValue())
                            : lever(entry.getKey(), entry.getValue()));
        }
        return settings;
    }

    /** Levers alone, and where each goes. */
    Moves moves(Place place) {
        Map<String, Double> values = new LinkedHashMap<>();
        place.fields().forEach((key, at) -> known(key, at).ifPresent(lever -> values.put(key, value(lever, at))));
        return new Moves(values);
    }

    private Settings path(String pattern, Place at) {
        List<String> paths = PathPattern.of(pattern).among(plan.paths().all());
        if (paths.isEmpty()) {
            at.problem(
                    "is not a path of the market.",
                    Say.didYouMean(pattern, plan.paths().all()));
        }
        Settings settings = Settings.none();
        for (String path : paths) {
            int slot = plan.paths().slot(path);
            settings = settings.with(path, MarketReader.number(at, plan.paths().parameter(slot)));
        }
        return settings;
    }

    private Settings lever(String key, Place at) {
        return known(key, at).map(lever -> lever.settings(value(lever, at))).orElse(Settings.none());
    }

    private Optional<Lever> known(String key, Place at) {
        Optional<Lever> lever = levers.get(key);
        if (lever == null) {
            at.problem("is for no lever of this scenario.", Say.didYouMean(key, levers.keySet()));
            return Optional.empty();
        }
        return lever;
    }

    /** A value of a lever: a number, or the name of a detent. */
    private static double value(Lever lever, Place at) {
        if (at.isText() || lever.isChoice()) {
            Map<String, Double> detents = new LinkedHashMap<>();
            lever.detents().forEach(detent -> detents.put(detent.key(), detent.value()));
            return at.oneOf("value of " + lever.key(), detents).orElse(lever.baseline());
        }
        double value = at.number(Domain.of(lever.low(), lever.high()));
        return Double.isNaN(value) ? lever.baseline() : value;
    }
}
