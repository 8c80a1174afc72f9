package caselab.cli;

import caselab.scenario.Lever;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * One {@code --over}: a lever and the values it takes.
 *
 * @param lever what is moved
 * @param values the values, as they would be typed after {@code --set}; none for the whole range
 */
record SweepAxis(Lever lever, List<String> values) {

    private static final int MOST_VALUES = 10_000;

    /** Reads {@code lever}, {@code lever=from:to:step} or {@code lever=a,b,c}. */
    static SweepAxis read(String typed, Study study) {
        int equals = typed.indexOf('=');
        String key = equals < 0 ? typed : typed.substring(0, equals);
        List<Lever> levers = study.scenario().map(s -> s.levers()).orElse(List.of());
        Lever lever = levers.stream()
                .filter(l -> l.key().equals(key))
                .findFirst()
                .orElseThrow(() -> UserError.usage("--over: " + study.name() + " has no lever \"" + key + "\". "
                        + Suggest.from(key, levers.stream().map(Lever::key).toList())));
        if (equals < 0) {
            return new SweepAxis(lever, List.of());
        }
        String values = typed.substring(equals + 1);
        return new SweepAxis(
                lever, values.contains(":") ? range(key, values.split(":", -1)) : List.of(values.split(",", -1)));
    }

    private static List<String> range(String key, String[] ends) {
        try {
            BigDecimal to = new BigDecimal(ends[1].strip());
            BigDecimal step = new BigDecimal(ends[2].strip());
            List<String> values = new ArrayList<>();
            BigDecimal value = new BigDecimal(ends[0].strip());
            while (ends.length == 3 && step.signum() > 0 && value.compareTo(to) <= 0 && values.size() < MOST_VALUES) {
                values.add(value.toPlainString());
                value = value.add(step);
            }
            if (!values.isEmpty()) {
                return values;
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            // said below
        }
        throw UserError.usage(
                "--over " + key + " wants FROM:TO:STEP with FROM at most TO and a step above zero, such as " + key
                        + "=0:1:0.1, or values with commas between them.");
    }

    /** The changes that the values make, with all that is wrong with them said. */
    List<Change> changes(Study study) {
        return values.stream()
                .map(value -> Change.read("--over", lever.key() + "=" + value, study))
                .toList();
    }
}
