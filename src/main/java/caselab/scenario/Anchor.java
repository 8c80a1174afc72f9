package caselab.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a fact stands behind in a scenario: read from what levers, numbers, claims and evidence say they rest on, and
 * from what the brief adds.
 *
 * @param kind what it is
 * @param key the lever's key, the basis of the numbers, the claim's key, or the output's
 * @param paths the numbers, if it is numbers
 */
public record Anchor(Kind kind, String key, List<String> paths) {

    /** What a fact may stand behind. */
    public enum Kind {
        LEVER,
        NUMBERS,
        CLAIM,
        EVIDENCE
    }

    public Anchor {
        paths = List.copyOf(paths);
    }

    /** All that a fact stands behind: levers first, then numbers that no lever moves, claims, evidence. */
    public static List<Anchor> of(Scenario scenario, String fact) {
        List<String> added = scenario.lesson()
                .map(lesson -> lesson.brief().feeds().getOrDefault(fact, List.of()))
                .orElse(List.of());
        List<Lever> levers = scenario.levers().stream()
                .filter(lever -> lever.basis().facts().contains(fact) || added.contains(lever.key()))
                .toList();
        List<Anchor> anchors = new ArrayList<>();
        levers.forEach(lever -> anchors.add(new Anchor(Kind.LEVER, lever.key(), List.of())));
        numbers(scenario, fact, levers).forEach((basis, paths) -> anchors.add(new Anchor(Kind.NUMBERS, basis, paths)));
        scenario.claims().stream()
                .filter(claim -> claim.basis().facts().contains(fact) || added.contains(claim.key()))
                .forEach(claim -> anchors.add(new Anchor(Kind.CLAIM, claim.key(), List.of())));
        scenario.evidence().stream()
                .filter(evidence -> evidence.fact().equals(fact))
                .map(Scenario.Evidence::output)
                .distinct()
                .forEach(output -> anchors.add(new Anchor(Kind.EVIDENCE, output, List.of())));
        return anchors;
    }

    private static Map<String, List<String>> numbers(Scenario scenario, String fact, List<Lever> levers) {
        List<String> moved = levers.stream().flatMap(Lever::paths).toList();
        Map<String, List<String>> byBasis = new TreeMap<>();
        new TreeMap<>(scenario.bases()).forEach((path, basis) -> {
            if (basis.facts().contains(fact) && !moved.contains(path)) {
                byBasis.merge(
                        basis.key(),
                        List.of(path),
                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
            }
        });
        return byBasis;
    }
}
