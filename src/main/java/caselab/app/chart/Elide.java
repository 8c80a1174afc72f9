package caselab.app.chart;

import java.util.List;

/** Shortens words that have no room. */
final class Elide {

    private static final String DOTS = "…";

    private Elide() {}

    /** The words in one row or, broken at a space, in two; what does not fit the second is dots. */
    static List<String> twoRows(String words, double width, Ruler ruler) {
        if (ruler.width(words, false) <= width) {
            return List.of(words);
        }
        int at = words.lastIndexOf(' ');
        while (at > 0 && ruler.width(words.substring(0, at), false) > width) {
            at = words.lastIndexOf(' ', at - 1);
        }
        return at <= 0
                ? List.of(fit(words, width, false, ruler))
                : List.of(words.substring(0, at), fit(words.substring(at + 1), width, false, ruler));
    }

    /** The words, or as many of their letters as fit before dots. */
    static String fit(String words, double width, boolean bold, Ruler ruler) {
        if (ruler.width(words, bold) <= width) {
            return words;
        }
        int letters = words.length();
        while (letters > 0 && ruler.width(words.substring(0, letters).strip() + DOTS, bold) > width) {
            letters--;
        }
        return letters == 0 ? "" : words.substring(0, letters).strip() + DOTS;
    }
}
