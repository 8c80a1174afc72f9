package caselab.scenario;

import caselab.model.Settings;
import caselab.model.Unit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One number, or one choice, that a user may move: a decision of the firm or an assumption about the world.
 *
 * @param key name within the scenario
 * @param kind decision or assumption
 * @param unit what the value is measured in, as shown (a share shown in percent is still a share)
 * @param low smallest value offered
 * @param high largest value offered
 * @param step smallest move
 * @param baseline value at which the market is as the case tells it
 * @param plausibleLow lower end of what is plausible, for assumptions; {@code low} for decisions
 * @param plausibleHigh upper end of what is plausible
 * @param detents named values, in ascending order; a rough ladder of effort
 * @param targets the paths it sets, empty for a choice
 * @param choices what each value of a choice sets, in the order of the detents; empty for a number
 * @param basis what its range and baseline rest on
 */
public record Lever(
        String key,
        Kind kind,
        Unit unit,
        double low,
        double high,
        double step,
        double baseline,
        double plausibleLow,
        double plausibleHigh,
        List<Detent> detents,
        List<Target> targets,
        List<Map<String, Double>> choices,
        Basis basis) {

    /** Who decides it. */
    public enum Kind {
        DECISION,
        ASSUMPTION
    }

    /** A named value. For a choice the value is its place in the list. */
    public record Detent(String key, double value) {}

    /**
     * A number of the market that follows the lever.
     *
     * @param path the number
     * @param times what the lever's value is multiplied by before it is set
     * @param plus what is added after that
     * @param baseline the number as the market has it, which the value multiplies; NaN if the value is set as it is
     */
    public record Target(String path, double times, double plus, double baseline) {

        /** Whether the lever's value multiplies what the market has. */
        public boolean multiplies() {
            return !Double.isNaN(baseline);
        }

        /** The number at this value of the lever. */
        public double value(double lever) {
            double set = lever * times + plus;
            return multiplies() ? baseline * set : set;
        }
    }

    public Lever {
        detents = List.copyOf(detents);
        targets = List.copyOf(targets);
        choices = choices.stream().map(Map::copyOf).toList();
    }

    /** Key under which its words stand, for example {@code levers.oem-share}; a dot and the word follow. */
    public String words() {
        return (kind == Kind.DECISION ? "levers." : "assumptions.") + key;
    }

    /** Whether it is a choice among named alternatives rather than a number. */
    public boolean isChoice() {
        return !choices.isEmpty();
    }

    /** The name of the choice that a value stands for. */
    public String choice(double value) {
        return detents.get((int) value).key();
    }

    /** A value as files have it and as it can be given back: the name of a choice, else the number. */
    public Object written(double value) {
        return isChoice() ? choice(value) : Double.valueOf(value);
    }

    /** The values of several levers as files have them. */
    public static List<Object> written(List<Lever> levers, List<Double> values) {
        return IntStream.range(0, levers.size())
                .mapToObj(i -> levers.get(i).written(values.get(i)))
                .toList();
    }

    /** The numbers of the market it sets. */
    public Stream<String> paths() {
        return Stream.concat(
                        targets.stream().map(Target::path),
                        choices.stream().flatMap(choice -> choice.keySet().stream()))
                .distinct();
    }

    /** The nearest value the lever can take: within its range and on a step. */
    public double snap(double value) {
        double bounded = Math.max(low, Math.min(high, value));
        double steps = Math.rint((bounded - low) / step);
        return Math.max(low, Math.min(high, tidy(low + steps * step)));
    }

    /** Without tails such as 0.30000000000000004, which nobody chose. */
    static double tidy(double value) {
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(12))
                .doubleValue();
    }

    /** What the market's numbers become at this value. At the baseline nothing changes. */
    public Settings settings(double value) {
        if (value == baseline) {
            return Settings.none();
        }
        if (isChoice()) {
            return Settings.of(choices.get((int) value));
        }
        Settings settings = Settings.none();
        for (Target target : targets) {
            settings = settings.with(target.path(), target.value(value));
        }
        return settings;
    }
}
