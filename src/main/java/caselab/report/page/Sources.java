package caselab.report.page;

import caselab.report.page.Block.Cell;
import caselab.report.page.Page.Card;
import caselab.scenario.Basis;
import caselab.scenario.Fact;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What numbers rest on, in words. */
final class Sources {

    private static final String HISTORY = "H";

    private final Edition edition;

    Sources(Edition edition) {
        this.edition = edition;
    }

    /** The short form: "Case · A", "Worked out", "≈ Assumed". */
    Cell badge(Basis basis) {
        return switch (basis) {
            case Basis.Cited cited -> Cell.badge(cited(cited.facts()), true);
            case Basis.Derived _ -> Cell.badge(edition.say("badge.derived"), true);
            case Basis.Assumed _ -> Cell.badge(edition.say("badge.assumed"), false);
        };
    }

    private String cited(List<String> ids) {
        String grade = ids.stream()
                .flatMap(id -> edition.facts().find(id).stream())
                .map(fact -> fact.document().grade())
                .sorted()
                .findFirst()
                .orElse(HISTORY);
        return grade.equals(HISTORY)
                ? edition.say("badge.history")
                : edition.say("badge.case", "grade", edition.say("grade." + grade));
    }

    /** The facts behind what was changed and what is drawn beside it; empty if there are none. */
    Optional<Card> of(List<Played> runs, List<Scenario.Output> drawn) {
        Set<String> ids = new LinkedHashSet<>();
        for (Played run : runs) {
            run.scenario().levers().stream().filter(run::changed).forEach(lever -> ids.addAll(facts(lever)));
            run.scenario().evidence().stream()
                    .filter(evidence ->
                            drawn.stream().anyMatch(output -> output.key().equals(evidence.output())))
                    .forEach(evidence -> ids.add(evidence.fact()));
        }
        return of(List.copyOf(ids));
    }

    private static List<String> facts(Lever lever) {
        return switch (lever.basis()) {
            case Basis.Cited cited -> cited.facts();
            case Basis.Derived derived -> derived.facts();
            case Basis.Assumed _ -> List.of();
        };
    }

    /** These facts under their documents, each with its place. */
    Optional<Card> of(List<String> ids) {
        Map<Fact.Document, List<Fact>> byDocument = new LinkedHashMap<>();
        ids.stream()
                .flatMap(id -> edition.facts().find(id).stream())
                .forEach(fact -> byDocument
                        .computeIfAbsent(fact.document(), _ -> new ArrayList<>())
                        .add(fact));
        List<String> notes = new ArrayList<>();
        byDocument.forEach((document, facts) -> notes.add(document(document, facts)));
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(edition.say("sources.title"), "", List.of(new Block.Small(notes))));
    }

    private String document(Fact.Document document, List<Fact> facts) {
        String grade = edition.say("sources.grade." + document.grade());
        return edition.say(
                "sources.document",
                "document",
                document.citation(),
                "grade",
                grade,
                "facts",
                facts.stream().map(this::note).collect(Collectors.joining(" ")));
    }

    private String note(Fact fact) {
        return edition.say(
                "sources.note", "id", fact.id(), "says", fact.text(edition.language()), "locator", fact.locator());
    }
}
