package caselab.model.theory;

import java.util.Map;

/** The numbers a closed form is given, by the key of the need; NaN for one that has none in this run. */
public record Given(Map<String, Double> values) {

    public Given {
        values = Map.copyOf(values);
    }

    /** The number for a need. */
    public double of(String need) {
        return values.getOrDefault(need, Double.NaN);
    }
}
