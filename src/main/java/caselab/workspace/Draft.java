package caselab.workspace;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The choices of the moment in a scenario, with what can be undone and redone: where one goes on after a break or a
 * crash. Each state is the values of the levers away from their baseline, by key.
 *
 * @param scenario id of the scenario
 * @param past what undo goes back to, the nearest last
 * @param present the choices of the moment
 * @param future what redo goes forward to, the nearest first
 */
public record Draft(
        String scenario,
        List<Map<String, Double>> past,
        Map<String, Double> present,
        List<Map<String, Double>> future) {

    /** More steps than this are not kept. */
    public static final int MOST_STEPS = 200;

    public Draft {
        past = states(past.subList(Math.max(0, past.size() - MOST_STEPS), past.size()));
        present = state(present);
        future = states(future.subList(0, Math.min(MOST_STEPS, future.size())));
    }

    private static List<Map<String, Double>> states(List<Map<String, Double>> states) {
        return states.stream().map(Draft::state).toList();
    }

    private static Map<String, Double> state(Map<String, Double> values) {
        return Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
