package caselab.cli;

import caselab.model.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers as a reader wants them. */
final class Figures {

    private static final MathContext DIGITS = new MathContext(10);

    private Figures() {}

    /** The number in the words of its unit: 40%, ¥49.9, 100,000 units/week. */
    static String of(double value, Unit unit) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "unlimited" : "none";
        }
        return switch (unit) {
            case SHARE -> plain(100 * value) + "%";
            case YUAN -> yuan(plain(value));
            case YUAN_PER_WEEK -> yuan(plain(value)) + " a week";
            case WEEK -> "week " + plain(value);
            case RATIO, INDEX, UTILITY, CHOICE -> plain(value);
            default -> plain(value) + " " + symbol(unit, value == 1);
        };
    }

    private static String symbol(Unit unit, boolean one) {
        return switch (unit) {
            case UNITS, UNITS_PER_WEEK, WEEKS, PURCHASES_PER_WEEK ->
                one ? unit.symbol().replaceFirst("s(?=$|/)", "") : unit.symbol();
            case PEOPLE -> one ? "person" : unit.symbol();
            default -> unit.symbol();
        };
    }

    /** The number as one writes it in a command: as {@link #of} without its unit, and a share in percent. */
    static String typed(double value, Unit unit) {
        if (Double.isInfinite(value)) {
            return "unlimited";
        }
        double shown = unit == Unit.SHARE ? 100 * value : value;
        return new BigDecimal(shown).round(DIGITS).stripTrailingZeros().toPlainString()
                + (unit == Unit.SHARE ? "%" : "");
    }

    /** At most ten digits, thousands apart, no exponent. */
    static String plain(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }

    /** An amount rounded to whole yuan. */
    static String money(double value) {
        return yuan(whole(value));
    }

    private static String yuan(String digits) {
        return digits.startsWith("-") ? "-¥" + digits.substring(1) : "¥" + digits;
    }

    /** A count rounded to whole numbers, thousands apart. */
    static String whole(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%,.0f", value) : Double.toString(value);
    }
}
