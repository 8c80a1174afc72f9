package caselab.scenario;

import caselab.model.Domain;
import caselab.model.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the levers of a scenario: what each sets, over which range, in which steps. */
final class LeverReader {

    private static final Domain ANY = Domain.of(-1e15, 1e15);
    private static final Domain POSITIVE = Domain.of(Double.MIN_NORMAL, 1e15);
    private static final List<String> ALWAYS = List.of("key", "basis");
    private static final List<String> NUMBER =
            List.of("unit", "low", "high", "step", "plausible", "detents", "sets", "multiplies");
    private static final List<String> DECISION_WORDS =
            List.of("name", "what", "example", "watch", "message", "equation");
    private static final List<String> ASSUMPTION_WORDS = List.of("name", "what");
    private static final Map<String, Unit> UNITS = units();

    private final Ground ground;
    private final Map<String, Optional<Lever>> read = new LinkedHashMap<>();
    private final Map<String, String> ownerOf = new HashMap<>();

    LeverReader(Ground ground) {
        this.ground = ground;
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new LinkedHashMap<>();
        Stream.of(Unit.values()).forEach(unit -> units.put(unit.symbol(), unit));
        return Map.copyOf(units);
    }

    /** The levers that stand here; those with a problem are left out. */
    List<Lever> all(Place place, Lever.Kind kind) {
        List<Lever> levers = new ArrayList<>();
        for (Place at : place.items()) {
            String key = at.at("key").name();
            if (read.containsKey(key)) {
                at.at("key").problem("is the key of another lever.", "");
            }
            Optional<Lever> lever = lever(at, key, kind);
            read.putIfAbsent(key, lever);
            lever.ifPresent(levers::add);
        }
        return levers;
    }

    /** Levers by key; empty where the lever has a problem of its own. */
    Map<String, Optional<Lever>> byKey() {
        return read;
    }

    private Optional<Lever> lever(Place at, String key, Lever.Kind kind) {
        int before = at.problems().count();
        boolean choice = at.at("choices").present();
        at.only(Stream.concat(ALWAYS.stream(), choice ? Stream.of("choices") : NUMBER.stream())
                .toList());
        Lever lever = choice ? new ChoiceReader(ground).read(at, key, kind) : number(at, key, kind);
        if (at.problems().count() == before) {
            LeverChecks.check(lever, ground, at);
        }
        words(lever);
        lever.paths().forEach(path -> claim(path, key, at));
        return at.problems().count() == before ? Optional.of(lever) : Optional.empty();
    }

    private Lever number(Place at, String key, Lever.Kind kind) {
        double low = at.at("low").number(ANY);
        double high = at.at("high").number(ANY);
        double step = at.at("step").number(POSITIVE);
        List<Lever.Target> targets = new TargetReader(ground).read(at);
        double[] plausible = plausible(at, kind, low, high);
        return new Lever(
                key,
                kind,
                at.at("unit").oneOf("unit", UNITS).orElse(Unit.RATIO),
                low,
                high,
                step,
                targets.isEmpty() ? Double.NaN : TargetReader.baseline(targets, ground, at),
                plausible[0],
                plausible[1],
                detents(at.at("detents")),
                targets,
                List.of(),
                basis(at, key, targets.stream().map(Lever.Target::path).toList()));
    }

    private static double[] plausible(Place at, Lever.Kind kind, double low, double high) {
        Place range = at.at("plausible");
        if (!range.present() && kind == Lever.Kind.DECISION) {
            return new double[] {low, high};
        }
        List<Place> ends = range.items();
        if (ends.size() != 2) {
            range.problem("must be an array of two numbers.", "What is plausible, from lowest to highest.");
            return new double[] {low, high};
        }
        return new double[] {ends.get(0).number(ANY), ends.get(1).number(ANY)};
    }

    private static List<Lever.Detent> detents(Place at) {
        List<Lever.Detent> detents = new ArrayList<>();
        at.named(MarketReader.MOST_ENTITIES)
                .forEach((key, place) -> detents.add(new Lever.Detent(key, place.number(ANY))));
        return detents;
    }

    private Basis basis(Place at, String key, List<String> paths) {
        return LeverChecks.basis(at, key, paths, ground);
    }

    private void words(Lever lever) {
        List<String> names = lever.kind() == Lever.Kind.DECISION ? DECISION_WORDS : ASSUMPTION_WORDS;
        names.forEach(name -> ground.words().need(lever.words() + "." + name));
        DECISION_WORDS.forEach(name -> ground.words().may(lever.words() + "." + name));
        lever.detents().forEach(detent -> ground.words().need(lever.words() + ".detents." + detent.key()));
    }

    private void claim(String path, String key, Place at) {
        String owner = ownerOf.putIfAbsent(path, key);
        if (owner != null) {
            at.problem("sets " + path + ", which " + owner + " sets too.", "One number, one lever.");
        }
    }
}
