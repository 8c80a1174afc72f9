package caselab.app.studio;

import caselab.scenario.Basis;
import caselab.scenario.Fact;
import caselab.scenario.FactBase;
import caselab.scenario.Lever;
import java.util.ArrayList;
import java.util.List;

/**
 * What a number rests on, in words.
 *
 * @param badge the short form
 * @param kind what kind of basis it is, in a sentence
 * @param reason why, or how it was worked out; may be empty
 * @param facts what the sources say
 */
record SourceText(Badge badge, String kind, String reason, List<FactText> facts) {

    /** The short form: its look and its words. */
    record Badge(caselab.app.control.SourceBadge.Kind kind, String words) {}

    /** One fact: what it says, where it stands, how much it weighs. */
    record FactText(String says, String where, String grade) {}

    static SourceText of(Reader reader, FactBase base, Lever lever) {
        Basis basis = lever.basis();
        String reason = reader.scenario()
                .words()
                .find(reader.texts().locale(), "basis." + basis.key())
                .orElse("");
        return switch (basis) {
            case Basis.Cited cited -> new SourceText(
                    cited(reader, base, cited.facts()), reader.texts().get("source.cited"), reason, facts(reader, base, cited.facts()));
            case Basis.Derived derived -> new SourceText(
                    badge(reader, caselab.app.control.SourceBadge.Kind.WORKED_OUT, "badge.derived"),
                    reader.texts().get("source.derived"),
                    reason,
                    facts(reader, base, derived.facts()));
            case Basis.Assumed _ -> new SourceText(
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
                : reader.texts().get("badge.case", "grade", grade);
        return new Badge(caselab.app.control.SourceBadge.Kind.CASE, words);
    }

    private static List<FactText> facts(Reader reader, FactBase base, List<String> ids) {
        List<FactText> texts = new ArrayList<>();
        ids.forEach(id -> base.find(id).ifPresent(fact -> texts.add(text(reader, fact))));
        return texts;
    }

    private static FactText text(Reader reader, Fact fact) {
        String where = reader.texts()
                .get("source.where", "citation", fact.document().citation(), "locator", fact.locator());
        String grade = reader.texts().get("source.grade." + fact.document().grade());
        String confidence = fact.confidence().isEmpty()
                ? ""
                : ", " + reader.texts().get("source.confidence", "confidence", fact.confidence());
        return new FactText(fact.text(reader.texts().locale()), where, grade + confidence);
    }
}
