package caselab.cli;

import caselab.model.Spelling;
import java.util.Collection;
import java.util.List;

/** What the user may have meant. */
final class Suggest {

    private static final int LONGEST = 200;
    private static final int FEW = 12;

    private Suggest() {}

    /** The nearest spelling, or all there is if that is short, else the three nearest. */
    static String from(String word, Collection<String> known) {
        if (known.isEmpty()) {
            return "There is none at all.";
        }
        List<String> nearest = word.length() > LONGEST ? List.of() : Spelling.nearest(word, known, 3);
        if (!nearest.isEmpty() && Spelling.distance(word, nearest.getFirst()) <= Math.max(2, word.length() / 4)) {
            return "Did you mean " + nearest.getFirst() + "?";
        }
        return known.size() <= FEW || nearest.isEmpty()
                ? "There is " + String.join(", ", known.stream().limit(FEW).toList()) + "."
                : "Nearest: " + String.join(", ", nearest) + ".";
    }
}
