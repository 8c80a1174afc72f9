package caselab.scenario;

import caselab.model.Domain;
import caselab.model.Spelling;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** Phrases that problems share. */
final class Say {

    private static final int SHOWN = 80;
    private static final int LONGEST_WORD = 100;
    private static final int MOST_LISTED = 12;

    private Say() {}

    /** The text cut to what a message can carry. */
    static String shortly(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }

    /** A number as one would write it. */
    static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.toString(value);
        }
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /** The range of a domain, for example "a whole number from 0 to 5". */
    static String range(Domain domain) {
        if (domain.low() == Double.MIN_NORMAL) {
            return "a number above 0";
        }
        String kind = domain.whole() ? "a whole number" : "a number";
        return Double.isInfinite(domain.high())
                ? kind + " of at least " + number(domain.low())
                : kind + " from " + number(domain.low()) + " to " + number(domain.high());
    }

    /** The nearest spellings among what there is, or all there is if that is short. */
    static String didYouMean(String word, Collection<String> names) {
        if (names.isEmpty()) {
            return "There is none.";
        }
        List<String> known = names.stream().sorted().toList();
        List<String> nearest = word.length() > LONGEST_WORD ? List.of() : Spelling.nearest(word, known, 3);
        boolean near =
                !nearest.isEmpty() && Spelling.distance(word, nearest.getFirst()) <= Math.max(2, word.length() / 3);
        if (near) {
            return "Did you mean " + nearest.getFirst() + "?";
        }
        return known.size() <= MOST_LISTED
                ? "There is " + String.join(", ", known) + "."
                : "Nearest: " + String.join(", ", nearest) + ".";
    }
}
