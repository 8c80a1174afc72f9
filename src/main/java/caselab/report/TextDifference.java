package caselab.report;

import java.util.List;
import java.util.Optional;

/** Compares the lines of a file with those it should have. How a line ends does not matter. */
public final class TextDifference {

    private static final int BEFORE = 40;
    private static final int LONGEST = 120;

    private TextDifference() {}

    /** The first line that differs; empty if none does. */
    public static Optional<Difference> of(String said, String again) {
        List<String> left = lines(said);
        List<String> right = lines(again);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String one = i < left.size() ? left.get(i) : Difference.NOTHING;
            String other = i < right.size() ? right.get(i) : Difference.NOTHING;
            if (i >= left.size() || i >= right.size() || !one.equals(other)) {
                int from = Math.max(0, common(one, other) - BEFORE);
                return Optional.of(new Difference("line " + (i + 1), part(one, from), part(other, from)));
            }
        }
        return Optional.empty();
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\r?\n", -1));
    }

    private static int common(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int i = 0;
        while (i < most && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    /** A line of HTML may be very long: so much of it as shows the difference. */
    private static String part(String line, int from) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int start = Math.min(from, line.length());
        int end = Math.min(line.length(), start + LONGEST);
        return (start > 0 ? "…" : "") + line.substring(start, end) + (end < line.length() ? "…" : "");
    }
}
