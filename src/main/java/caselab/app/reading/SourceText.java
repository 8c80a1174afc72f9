package caselab.app.reading;

import caselab.scenario.Basis;
import caselab.scenario.Fact;
import caselab.scenario.FactBase;
import caselab.scenario.Lever;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a number rests on, in words.
 *
 * @param badge the short form
 * @param kind what kind of basis it is, in a sentence
 * @param reason why, or how it was worked out; may be empty
 * @param facts what the sources say
 */
public record SourceText(Badge badge, String kind, String reason, List<FactText> facts) {

    /** The short form: its look and its words. */
    public record Badge(caselab.app.control.SourceBadge.Kind kind, String words) {}

    /** One fact: what it says, where it stands, how much it weighs, and who says otherwise. */
    public record FactText(String says, String where, String grade, List<String> otherwise) {}

    /** What a lever's range and baseline rest on. */
    public static SourceText of(Reader reader, FactBase base, Lever lever) {
        return of(reader, base, lever.basis());
    }

    /** What anything with this basis rests on. */
    public static SourceText of(Reader reader, FactBase base, Basis basis) {
        String reason = reader.scenario()
                .words()
                .find(reader.texts().locale(), "basis." + basis.key())
                .orElse("");
        return switch (basis) {
            case Basis.Cited cited ->
                new SourceText(
                        cited(reader, base, cited.facts()),
                        reader.texts().get("source.cited"),
                        reason,
                        facts(reader, base, cited.facts()));
            case Basis.Derived derived ->
                new SourceText(
                        badge(reader, caselab.app.control.SourceBadge.Kind.WORKED_OUT, "badge.derived"),
                        reader.texts().get("source.derived"),
                        reason,
                        facts(reader, base, derived.facts()));
            case Basis.Assumed _ ->
                new SourceText(
                        badge(reader, caselab.app.control.SourceBadge.Kind.ASSUMED, "badge.assumed"),
                        reader.texts().get("source.assumed"),
                        reason,
                        List.of());
        };
    }

    private static Badge badge(Reader reader, caselab.app.control.SourceBadge.Kind kind, String key) {
        return new Badge(kind, reader.texts().get(key));
    }

    private static Badge cited(Reader reader, FactBase base, List<String> ids) {
        String grade = ids.stream()
                .flatMap(id -> base.find(id).stream())
                .map(fact -> fact.document().grade())
                .sorted()
                .findFirst()
                .orElse("");
        String words = grade.equals("H")
                ? reader.texts().get("badge.history")
                : reader.texts().get("badge.case", "grade", reader.texts().get("grade." + grade));
        return new Badge(caselab.app.control.SourceBadge.Kind.CASE, words);
    }

    private static List<FactText> facts(Reader reader, FactBase base, List<String> ids) {
        return found(base, ids).map(fact -> text(reader, base, fact)).toList();
    }

    private static Stream<Fact> found(FactBase base, List<String> ids) {
        return ids.stream().flatMap(id -> base.find(id).stream());
    }

    /** How a fact weighs, in short. */
    public static Badge badge(Reader reader, Fact fact) {
        return cited(reader, reader.facts(), List.of(fact.id()));
    }

    /** A fact with where it stands. */
    public static FactText of(Reader reader, Fact fact) {
        return text(reader, reader.facts(), fact);
    }

    private static FactText text(Reader reader, FactBase base, Fact fact) {
        String grade = reader.texts().get("source.grade." + fact.document().grade());
        String confidence = fact.confidence().isEmpty()
                ? ""
                : ", " + reader.texts().get("source.confidence", "confidence", fact.confidence());
        List<String> otherwise = found(base, fact.contradicts())
                .map(other -> otherwise(reader, other))
                .toList();
        return new FactText(fact.text(reader.texts().locale()), where(reader, fact), grade + confidence, otherwise);
    }

    private static String otherwise(Reader reader, Fact other) {
        return reader.texts()
                .get("source.otherwise", "says", other.text(reader.texts().locale()), "where", where(reader, other));
    }

    /** Where it stands; titles and names of sources would give a disguise away. */
    private static String where(Reader reader, Fact fact) {
        if (reader.texts().disguised()) {
            return reader.texts().get("source.disguised");
        }
        return reader.texts().get("source.where", "citation", fact.document().citation(), "locator", fact.locator());
    }
}
