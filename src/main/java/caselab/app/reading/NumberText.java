package caselab.app.reading;

import caselab.model.Parameter;
import caselab.model.PricingRule;
import caselab.model.ProductParameter;
import caselab.scenario.Scenario;
import java.util.Optional;

/**
 * A number of the market in words: {@code /products/mili/materialCost} is "Parts for one unit" of "MiLi bank".
 *
 * @param path where it stands
 * @param name what it is
 * @param owner whose it is, or the market
 * @param parameter what kind of number it is
 */
public record NumberText(String path, String name, String owner, Parameter parameter) {

    private static final int OWNED = 4;

    /** The number at a path of the reader's scenario. */
    public static NumberText of(Reader reader, String path) {
        Scenario scenario = reader.scenario();
        Parameter parameter =
                scenario.plan().paths().parameter(scenario.plan().paths().slot(path));
        return new NumberText(path, reader.texts().get(key(path, parameter)), owner(reader, path), parameter);
    }

    private static String key(String path, Parameter parameter) {
        return "parameter." + kind(path, parameter) + "." + parameter.key();
    }

    private static String kind(String path, Parameter parameter) {
        String[] steps = path.split("/", -1);
        if (steps.length > OWNED) {
            return "table";
        }
        String class_ = parameter.getClass().getSimpleName();
        return class_.substring(0, class_.length() - "Parameter".length()).toLowerCase(java.util.Locale.ROOT);
    }

    private static String owner(Reader reader, String path) {
        String[] steps = path.split("/", -1);
        if (steps.length < OWNED) {
            return reader.texts().get("parameter.whole");
        }
        String owner = reader.word(steps[1] + "." + steps[2]);
        return steps.length > OWNED && steps[3].equals("reach")
                ? reader.texts()
                        .get("parameter.reached", "product", owner, "segment", reader.word("segments." + steps[OWNED]))
                : owner;
    }

    /** A value of it, with its unit. */
    public String value(Reader reader, double value) {
        if (parameter == ProductParameter.PRICING) {
            return reader.texts().get("parameter.rule." + PricingRule.of(value).key());
        }
        if (Double.isInfinite(value)) {
            return reader.texts().get("parameter.limitless");
        }
        return special(reader, value).orElseGet(() -> reader.figures().value(parameter.unit(), value));
    }

    private Optional<String> special(Reader reader, double value) {
        return Optional.ofNullable(
                switch (parameter.unit()) {
                    case CHOICE -> reader.texts().get(value == 0 ? "parameter.no" : "parameter.yes");
                    case WEEK -> reader.texts().get("unit.week", "count", Math.round(value));
                    case WEEKS -> reader.texts().weeks(Math.round(value));
                    case PER_YUAN -> reader.texts().get("parameter.perYuan", "value", plain(value));
                    case PER_WEEK -> reader.texts().get("parameter.perWeek", "value", plain(value));
                    case RATIO, INDEX, UTILITY -> plain(value);
                    default -> null;
                });
    }

    /** Three figures, without a power of ten unless it is very small. */
    private static String plain(double value) {
        java.math.BigDecimal rounded = new java.math.BigDecimal(value)
                .round(new java.math.MathContext(3))
                .stripTrailingZeros();
        boolean tiny = value != 0 && Math.abs(value) < 1e-4;
        String text = tiny ? rounded.toString() : rounded.toPlainString();
        return text.replace('-', '\u2212').replace("E", " × 10^");
    }
}
