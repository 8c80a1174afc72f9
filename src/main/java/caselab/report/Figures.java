package caselab.report;

import caselab.model.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Writes numbers as people read them: three figures at most, with their unit, thousands and millions in the language's
 * own steps (k, m, bn; 万, 亿), a true minus sign. Immutable and free of any toolkit.
 */
public final class Figures {

    private static final char MINUS = '\u2212';
    private static final String THIN = "\u2009";
    /** So few that a part of one counts. */
    public static final double FEW = 10;

    private static final double WHOLE = 0.05;

    private final Locale locale;
    private final boolean chinese;
    private final NumberStyle style;

    /** Figures for readers of this language, in its own steps. */
    public Figures(Locale locale) {
        this(locale, NumberStyle.SHORT);
    }

    /** Figures for readers of this language. */
    public Figures(Locale locale, NumberStyle style) {
        this.locale = locale;
        this.style = style;
        chinese = locale.getLanguage().equals("zh");
    }

    /** The language written for. */
    public Locale locale() {
        return locale;
    }

    /** A value with its unit: {@code ¥14.4 m}, {@code 40 %}, {@code 60.0 k}, {@code week 44} without the word. */
    public String value(Unit unit, double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        Scale scale = scale(unit, Math.abs(value));
        return signed(value, scale.before() + significant(Math.abs(scale.shown(value)), unit, scale) + scale.after());
    }

    /** A difference with its sign, and its unit; zero has none. */
    public String difference(Unit unit, double value) {
        String written = amount(unit, Math.abs(value));
        return value > 0 && !zero(written) ? "+" + written : signed(value, written);
    }

    /** The size of a difference, with its unit: of a few things that are counted, a part of one is not lost. */
    public String amount(Unit unit, double size) {
        return counted(unit) && size < FEW && broken(size) ? format(size, 1, 1) : value(unit, size);
    }

    /** Whether so much would be lost if it were written as a whole number. */
    public static boolean broken(double size) {
        return Math.abs(size - Math.rint(size)) > WHOLE;
    }

    /** A number on an axis drawn to a scale, without its unit. */
    public String axis(Scale scale, double value) {
        return sign(value) + plain(Math.abs(scale.shown(value)), 3);
    }

    /** A number in a control drawn to a scale, without its unit. */
    public String entry(Scale scale, double shown) {
        return sign(shown) + format(Math.abs(shown), scale.decimals(), scale.decimals());
    }

    /** A whole number with its thousands apart. */
    public String count(long value) {
        return sign((double) value) + format(Math.abs((double) value), 0, 0);
    }

    /**
     * The scale in which values up to this size are short.
     *
     * @param largest the largest absolute value there will be
     */
    public Scale scale(Unit unit, double largest) {
        String yuan = chinese ? "" : "¥";
        String yuanAfter = chinese ? "元" : "";
        return switch (unit) {
            case YUAN, YUAN_PER_WEEK -> thousands(largest, yuan, yuanAfter, 1e4);
            case SHARE -> new Scale(0.01, "", chinese ? "%" : THIN + "%", 0);
            case UNITS, UNITS_PER_WEEK, PEOPLE, PURCHASES_PER_WEEK -> thousands(largest, "", "", 1e4);
            case RATIO -> new Scale(1, "×" + THIN, "", 2);
            case WEEK, WEEKS -> new Scale(1, "", "", 0);
            default -> new Scale(1, "", "", 2);
        };
    }

    private Scale thousands(double largest, String before, String after, double from) {
        if (largest < from || style == NumberStyle.FULL) {
            boolean money = !before.isEmpty() || !after.isEmpty();
            return new Scale(1, before, after, money && largest < 1000 ? 1 : 0);
        }
        if (chinese) {
            return largest >= 1e8 ? new Scale(1e8, before, "亿" + after, 2) : new Scale(1e4, before, "万" + after, 1);
        }
        if (largest >= 1e9) {
            return new Scale(1e9, before, THIN + "bn" + after, 2);
        }
        return largest >= 1e6
                ? new Scale(1e6, before, THIN + "m" + after, 1)
                : new Scale(1e3, before, THIN + "k" + after, 0);
    }

    private String significant(double shown, Unit unit, Scale scale) {
        if (unit == Unit.WEEK || unit == Unit.WEEKS) {
            return format(shown, 0, 0);
        }
        if (shown >= 1000 || shown == 0 || (counted(unit) && scale.divisor() == 1)) {
            return format(shown, 0, 0);
        }
        BigDecimal rounded = new BigDecimal(shown).round(new MathContext(3));
        int decimals = shown >= 99.95 ? 0 : shown >= 9.995 ? 1 : 2;
        boolean share = unit == Unit.SHARE;
        return format(rounded.doubleValue(), share ? 0 : decimals, share ? Math.min(1, decimals) : decimals);
    }

    private static boolean counted(Unit unit) {
        return switch (unit) {
            case UNITS, UNITS_PER_WEEK, PEOPLE, PURCHASES_PER_WEEK -> true;
            default -> false;
        };
    }

    /** The word of a scale, for axis titles: million, 万; empty where there is none. */
    public String word(Scale scale) {
        return switch ((int) Math.rint(Math.log10(scale.divisor()))) {
            case 3 -> "thousand";
            case 4 -> "万";
            case 6 -> "million";
            case 8 -> "亿";
            case 9 -> "billion";
            default -> "";
        };
    }

    private String plain(double shown, int figures) {
        BigDecimal rounded = new BigDecimal(shown).round(new MathContext(figures));
        return format(rounded.doubleValue(), 0, 4);
    }

    private String format(double shown, int least, int most) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(shown);
    }

    /** A minus sign before what is below zero, but not before what is written as zero. */
    private static String signed(double value, String written) {
        return zero(written) ? written : sign(value) + written;
    }

    private static boolean zero(String written) {
        return written.chars().noneMatch(c -> c >= '1' && c <= '9') && written.indexOf('0') >= 0;
    }

    private static String sign(double value) {
        return value < 0 ? String.valueOf(MINUS) : "";
    }
}
