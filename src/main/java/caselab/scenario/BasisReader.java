package caselab.scenario;

import caselab.model.Domain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a number rests on, and sees to it that every fact cited exists and every reason has words. */
final class BasisReader {

    private static final Domain ANY = Domain.of(-1e15, 1e15);
    private static final List<String> KINDS = List.of("cited", "derived", "assumed");

    private final FactBase facts;
    private final WordList words;
    private final Map<String, Basis> known = new HashMap<>();

    BasisReader(FactBase facts, WordList words) {
        this.facts = facts;
        this.words = words;
    }

    /** The basis stated here; empty if there is a problem. Other fields than a basis has must be named. */
    Optional<Basis> read(Place place, String defaultKey, String... otherFields) {
        place.only(Stream.concat(Stream.of(otherFields), Stream.concat(Stream.of("key"), KINDS.stream()))
                .toList());
        if (!place.isObject()) {
            return Optional.empty();
        }
        String key = place.at("key").present() ? place.at("key").name() : defaultKey;
        words.may("basis." + key);
        List<String> kinds =
                KINDS.stream().filter(kind -> place.at(kind).present()).toList();
        if (kinds.size() != 1) {
            place.problem("must say one of cited, derived, assumed.", "A number rests on one of the three.");
            return Optional.empty();
        }
        Optional<Basis> basis = basis(key, kinds.getFirst(), place.at(kinds.getFirst()));
        basis.ifPresent(read -> remember(read, place));
        return basis;
    }

    private Optional<Basis> basis(String key, String kind, Place at) {
        int before = at.problems().count();
        Basis basis = switch (kind) {
            case "cited" -> new Basis.Cited(key, cited(at));
            case "derived" -> new Basis.Derived(key, facts(at));
            default -> assumed(key, at);
        };
        return at.problems().count() == before ? Optional.of(basis) : Optional.empty();
    }

    private List<String> cited(Place at) {
        List<String> ids = facts(at);
        if (at.isArray() && at.items().isEmpty()) {
            at.problem("must name at least one fact.", "");
        }
        return ids;
    }

    private List<String> facts(Place at) {
        List<String> ids = new ArrayList<>();
        if (!at.isArray()) {
            at.problem("must be an array of facts.", "For example [\"H12\"].");
        } else {
            at.items().forEach(item -> ids.add(fact(item)));
        }
        return ids;
    }

    /** The id of a fact given here. */
    String fact(Place at) {
        return at.oneOf("fact", facts.byId()).map(Fact::id).orElse("");
    }

    private static Basis assumed(String key, Place at) {
        at.only("low", "high", "as");
        double low = at.at("low").number(ANY);
        double high = at.at("high").number(ANY);
        boolean factor = at.at("as")
                .oneOf("kind", Map.of("factor", true, "value", false))
                .orElse(false);
        if (low > high) {
            at.problem("has its low end above its high end.", "");
        }
        if (factor && (low > 1 || high < 1)) {
            at.problem("leaves out what the market has.", "As factors the ends lie on both sides of 1.");
        }
        return new Basis.Assumed(key, low, high, factor);
    }

    /** Two bases of one key would share their words, and then one of the two would not be told. */
    private void remember(Basis basis, Place place) {
        Basis before = known.putIfAbsent(basis.key(), basis);
        if (before != null && !before.equals(basis)) {
            place.problem(
                    "has the key " + basis.key() + ", which another basis has too.", "Give it a \"key\" of its own.");
        }
        String word = "basis." + basis.key();
        if (basis instanceof Basis.Cited) {
            words.may(word);
        } else {
            words.need(word);
        }
    }
}
