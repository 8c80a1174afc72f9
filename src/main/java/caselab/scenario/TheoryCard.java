package caselab.scenario;

import caselab.model.Trajectory;
import caselab.model.theory.ClosedForm;
import caselab.model.theory.Given;
import caselab.model.theory.Reading;
import java.util.HashMap;
import java.util.Map;

/**
 * A closed form that a scenario sets beside its model.
 *
 * @param form the equations
 * @param inputs where each number it needs comes from, by the key of the need
 */
public record TheoryCard(ClosedForm form, Map<String, TheoryInput> inputs) {

    public TheoryCard {
        inputs = Map.copyOf(inputs);
    }

    /** What the closed form says of a run's numbers. */
    public Reading of(Trajectory run) {
        Map<String, Double> values = new HashMap<>();
        inputs.forEach((need, input) -> values.put(need, input.value(run)));
        return form.form().of(new Given(values));
    }
}
