package caselab.report.page;

import java.util.List;

/**
 * What may be added to a report of runs.
 *
 * @param variant the code of the class's own variant; empty for none
 * @param notes what was written about the first run
 * @param explanation sentences that say what moved the result
 * @param claims statements of the case that are at stake, with what came of each
 */
public record Extras(String variant, Notes notes, List<String> explanation, List<String> claims) {

    /** Nothing added. */
    public static Extras none() {
        return of("");
    }

    /** Nothing added but the code of a class; empty for none. */
    public static Extras of(String variant) {
        return new Extras(variant, Notes.none(), List.of(), List.of());
    }

    public Extras {
        explanation = List.copyOf(explanation);
        claims = List.copyOf(claims);
    }
}
