package caselab.report;

/**
 * A place at which a file says something else than what was played.
 *
 * @param place a JSON pointer, or the number of a line
 * @param said what the file says there; "nothing" if it ends before
 * @param again what the same document says when it is made again
 */
public record Difference(String place, String said, String again) {

    static final String NOTHING = "nothing";
}
