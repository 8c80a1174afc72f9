package caselab.report;

/**
 * A power of ten and its word, chosen once for a chart or a control so that its numbers stay short: {@code ¥14.4 m}.
 *
 * @param divisor what a value is divided by before it is written
 * @param before what stands before the number
 * @param after what stands after it, with its space if it wants one
 * @param decimals how many decimals a control shows
 */
public record Scale(double divisor, String before, String after, int decimals) {

    /** The number that is written for a value. */
    public double shown(double value) {
        return value / divisor;
    }

    /** The value behind a number that is written. */
    public double value(double shown) {
        return shown * divisor;
    }
}
