package caselab.app.brief;

import caselab.scenario.Basis;
import caselab.scenario.Brief;
import caselab.scenario.Fact;
import caselab.scenario.FactBase;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The facts of a brief by part. A scenario without a lesson has none that were picked: all that it cites are read. */
final class BriefParts {

    private BriefParts() {}

    /** Parts with at least one fact, in order. */
    static Map<Brief.Part, List<Fact>> of(Scenario scenario, FactBase base) {
        Map<Brief.Part, List<Fact>> parts = new EnumMap<>(Brief.Part.class);
        for (Brief.Part part : Brief.Part.values()) {
            List<Fact> facts = scenario.lesson()
                    .map(lesson -> lesson.brief().facts(part).stream()
                            .flatMap(id -> base.find(id).stream())
                            .toList())
                    .orElseGet(() -> cited(scenario, base, part));
            if (!facts.isEmpty()) {
                parts.put(part, facts);
            }
        }
        return parts;
    }

    private static List<Fact> cited(Scenario scenario, FactBase base, Brief.Part part) {
        Set<String> decisions = ids(scenario.decisions().stream().map(Lever::basis));
        Set<String> all = ids(Stream.of(
                        scenario.levers().stream().map(Lever::basis),
                        new TreeMap<>(scenario.bases()).values().stream(),
                        scenario.claims().stream().map(Scenario.Claim::basis))
                .flatMap(bases -> bases));
        return all.stream()
                .flatMap(id -> base.find(id).stream())
                .filter(fact -> part(fact, decisions) == part)
                .toList();
    }

    private static Set<String> ids(Stream<Basis> bases) {
        Set<String> ids = new LinkedHashSet<>();
        bases.forEach(basis -> ids.addAll(basis.facts()));
        return ids;
    }

    private static Brief.Part part(Fact fact, Set<String> decisions) {
        if (fact.kind() == Fact.Kind.FIGURE) {
            return Brief.Part.NUMBERS;
        }
        return decisions.contains(fact.id()) ? Brief.Part.CHOICES : Brief.Part.SITUATION;
    }
}
