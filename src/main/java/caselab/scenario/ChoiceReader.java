package caselab.scenario;

import caselab.model.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a lever that chooses among named alternatives, each of which sets some numbers. */
final class ChoiceReader {

    private final Ground ground;

    ChoiceReader(Ground ground) {
        this.ground = ground;
    }

    Lever read(Place at, String key, Lever.Kind kind) {
        List<Lever.Detent> detents = new ArrayList<>();
        List<Map<String, Double>> choices = new ArrayList<>();
        at.at("choices").named(MarketReader.MOST_ENTITIES).forEach((name, place) -> {
            detents.add(new Lever.Detent(name, detents.size()));
            choices.add(settings(place));
        });
        if (choices.size() < 2) {
            at.at("choices").problem("must offer at least two.", "");
        }
        List<String> paths = choices.stream()
                .flatMap(choice -> choice.keySet().stream())
                .distinct()
                .toList();
        Basis basis = LeverChecks.basis(at, key, paths, ground);
        double last = choices.size() - 1.0;
        return new Lever(
                key, kind, Unit.CHOICE, 0, last, 1, baseline(choices, at), 0, last, detents, List.of(), choices, basis);
    }

    private Map<String, Double> settings(Place place) {
        Map<String, Double> settings = new HashMap<>();
        place.fields().forEach((path, value) -> {
            if (ground.hasPath(path, value)) {
                int slot = ground.plan().paths().slot(path);
                settings.put(
                        path, MarketReader.number(value, ground.plan().paths().parameter(slot)));
            }
        });
        if (settings.isEmpty()) {
            place.problem("must set something.", "");
        }
        return settings;
    }

    private double baseline(List<Map<String, Double>> choices, Place at) {
        if (choices.stream().anyMatch(Map::isEmpty)) {
            return 0;
        }
        List<Integer> same = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).entrySet().stream().allMatch(e -> ground.number(e.getKey()) == e.getValue())) {
                same.add(i);
            }
        }
        if (same.size() != 1) {
            at.at("choices")
                    .problem(
                            same.isEmpty()
                                    ? "has no choice that is what the market has."
                                    : "has two choices that are the same.",
                            "Exactly one of them must leave the market as it stands.");
            return 0;
        }
        return same.getFirst();
    }
}
