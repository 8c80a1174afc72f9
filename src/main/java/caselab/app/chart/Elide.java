package caselab.app.chart;

/** Shortens words that have no room. */
final class Elide {

    private static final String DOTS = "…";

    private Elide() {}

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
