package caselab.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table for a terminal: words to the left, numbers to the right, two spaces between columns. */
final class TextTable {

    private static final MathContext DIGITS = new MathContext(7);
    private static final double SMALLEST = 1e-6;
    private static final double LARGEST = 1e12;

    private final List<List<String>> rows = new ArrayList<>();
    private final int words;

    /** A table whose first so many columns are words. */
    TextTable(int words, List<String> heads) {
        this.words = words;
        rows.add(heads);
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    /** Seven digits; a dash for what is not a number. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "-";
        }
        double size = Math.abs(value);
        return size != 0 && (size < SMALLEST || size >= LARGEST)
                ? String.format(Locale.ROOT, "%.6e", value)
                : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    static String percent(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.2f%%", 100 * share) : "-";
    }

    @Override
    public String toString() {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int c = 0; c < columns; c++) {
                widths[c] = Math.max(widths[c], width(row.get(c)));
            }
        });
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns; c++) {
                line.append("  ").append(pad(row.get(c), widths[c], c < words));
            }
            text.append(line.toString().stripTrailing()).append(System.lineSeparator());
        }
        return text.toString();
    }

    private static String pad(String cell, int width, boolean left) {
        String gap = " ".repeat(width - width(cell));
        return left ? cell + gap : gap + cell;
    }

    /** A terminal gives a Chinese character two places. */
    private static int width(String cell) {
        return cell.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }
}
