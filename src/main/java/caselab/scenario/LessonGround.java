package caselab.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a lesson is read against.
 *
 * @param ground the scenario's market and bases
 * @param levers levers by key; empty where a lever has a problem of its own
 * @param weeks length of a run
 * @param outputs keys of the outputs
 * @param events keys of the events
 * @param claims keys of the claims
 * @param cards keys of the theory cards
 * @param shelf what stands beside the scenario
 */
record LessonGround(
        Ground ground,
        Map<String, Optional<Lever>> levers,
        int weeks,
        List<String> outputs,
        List<String> events,
        List<String> claims,
        List<String> cards,
        Shelf shelf) {

    /**
     * What stands beside a scenario.
     *
     * @param cases ids of the cases
     * @param terms ids of the glossary
     * @param scenarios ids of the scenarios
     * @param transplants ids of the transplants
     */
    record Shelf(Set<String> cases, Set<String> terms, Set<String> scenarios, Set<String> transplants) {}

    Set<String> scenarios() {
        return shelf.scenarios();
    }

    Set<String> transplants() {
        return shelf.transplants();
    }

    /** The output named here; empty if there is a problem. */
    String output(Place at) {
        return at.oneOf("output", same(outputs)).orElse("");
    }

    /** Each name standing for itself. */
    static Map<String, String> same(Collection<String> names) {
        Map<String, String> same = new LinkedHashMap<>();
        names.forEach(name -> same.put(name, name));
        return same;
    }
}
