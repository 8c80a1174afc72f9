package caselab.cli;

import caselab.model.Domain;
import caselab.model.Parameter;
import caselab.model.Settings;
import caselab.model.Unit;
import caselab.scenario.Lever;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One {@code --set}: what it names, what was typed, and what it changes in the market.
 *
 * @param key a lever's key, or a path that starts with a slash
 * @param value as it was typed
 * @param number the value of the lever, or the number at the path
 * @param settings the numbers it changes
 */
record Change(String key, String value, double number, Settings settings) {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");
    private static final List<String> NO_LIMIT = List.of("unlimited", "infinity", "inf");

    /** Reads what was typed after {@code --set}. */
    static Change read(String typed, Study study) {
        return read("--set", typed, study);
    }

    /** Reads what was typed after an option. */
    static Change read(String option, String typed, Study study) {
        int equals = typed.indexOf('=');
        if (equals <= 0) {
            throw UserError.usage(option + " wants KEY=VALUE, not \"" + typed + "\", for example " + option + " "
                    + study.scenario()
                            .flatMap(s -> s.levers().stream().findFirst())
                            .map(Lever::key)
                            .orElse("/products/m1/price")
                    + "=…");
        }
        String key = typed.substring(0, equals).strip();
        String value = typed.substring(equals + 1).strip();
        if (isPath(key)) {
            double number = path(key, value, study);
            return new Change(key, value, number, Settings.none().with(key, number));
        }
        return lever(option, key, value, study);
    }

    private static Change lever(String option, String key, String value, Study study) {
        List<Lever> levers = study.scenario().map(s -> s.levers()).orElse(List.of());
        Lever lever = levers.stream()
                .filter(l -> l.key().equals(key))
                .findFirst()
                .orElseThrow(() -> UserError.usage(study.name() + " has no lever \"" + key + "\". "
                        + Suggest.from(key, levers.stream().map(Lever::key).toList())
                        + " A path into the market starts with a slash, such as /firms/mili/cash."));
        double number = value(option + " " + key, lever, value);
        Settings settings = lever.settings(number);
        settings.forEach((path, set) -> within(option + " " + key, path, set, study));
        return new Change(key, value, number, settings);
    }

    private static double value(String where, Lever lever, String value) {
        Optional<Lever.Detent> detent =
                lever.detents().stream().filter(d -> d.key().equals(value)).findFirst();
        if (detent.isPresent()) {
            return detent.get().value();
        }
        List<String> names = lever.detents().stream().map(Lever.Detent::key).toList();
        boolean wordGiven = !names.isEmpty() && !value.isEmpty() && Character.isLetter(value.charAt(0));
        if (lever.isChoice() || wordGiven) {
            String number = lever.isChoice() ? "" : " Or give a number " + range(lever) + ".";
            throw UserError.usage(
                    where + ": there is no choice \"" + value + "\". " + Suggest.from(value, names) + number);
        }
        double number = number(where, value, lever.unit(), lever.high());
        if (!(number >= lever.low() && number <= lever.high())) {
            throw UserError.usage("%s: %s is out of range. Choose %s.".formatted(where, value, range(lever)));
        }
        return number;
    }

    private static String range(Lever lever) {
        return "from " + Figures.typed(lever.low(), lever.unit()) + " to " + Figures.typed(lever.high(), lever.unit());
    }

    private static double path(String path, String value, Study study) {
        if (!study.plan().paths().has(path)) {
            String nearest = path.length() > 200
                    ? ""
                    : " Nearest: " + String.join(", ", study.plan().paths().nearest(path)) + ".";
            throw UserError.usage("the market has no number at " + path + "." + nearest);
        }
        Parameter parameter = parameter(path, study);
        List<String> choices = parameter.choices();
        if (!choices.isEmpty() && !NUMBER.matcher(value).matches()) {
            if (!choices.contains(value)) {
                throw UserError.usage(
                        "--set " + path + ": there is no choice \"" + value + "\". " + Suggest.from(value, choices));
            }
            return choices.indexOf(value);
        }
        double number = number(
                "--set " + path, value, parameter.unit(), parameter.domain().high());
        within("--set " + path, path, number, study);
        return number;
    }

    private static Parameter parameter(String path, Study study) {
        return study.plan().paths().parameter(study.plan().paths().slot(path));
    }

    private static double number(String where, String value, Unit unit, double high) {
        boolean percent = value.endsWith("%");
        String digits = percent ? value.substring(0, value.length() - 1).strip() : value;
        if (!percent && high == Double.POSITIVE_INFINITY && NO_LIMIT.contains(value)) {
            return Double.POSITIVE_INFINITY;
        }
        if (!NUMBER.matcher(digits).matches()) {
            throw UserError.usage(where + ": \"" + value
                    + "\" is not a number. Write it like 2199, 0.4 or 1.5e6, without thousands marks.");
        }
        if (percent && unit != Unit.SHARE && unit != Unit.RATIO) {
            throw UserError.usage(
                    where + ": " + value + " is a percentage, and this is measured in " + unit.symbol() + ".");
        }
        double number = Double.parseDouble(digits);
        return percent ? number / 100 : number;
    }

    private static void within(String where, String path, double value, Study study) {
        Parameter parameter = parameter(path, study);
        Domain domain = parameter.domain();
        if (!domain.contains(value)) {
            String kind = domain.whole() ? "a whole number " : "";
            String range = domain.high() == Double.POSITIVE_INFINITY
                    ? "of at least " + Figures.plain(domain.low())
                    : "from " + Figures.plain(domain.low()) + " to " + Figures.plain(domain.high());
            throw UserError.usage("%s: %s is out of range. Choose %s%s (%s)."
                    .formatted(where, Figures.plain(value), kind, range, parameter.meaning()));
        }
    }

    /** Whether a key names a number of the market rather than a lever. */
    static boolean isPath(String key) {
        return key.startsWith("/");
    }
}
