package caselab.scenario;

/**
 * One thing wrong with a file, said so that it can be mended.
 *
 * @param file the file, as the user knows it
 * @param pointer JSON pointer to the place, or "line N" of a text that could not be parsed; empty for the whole file
 * @param value the offending value as it stands in the file, shortened; empty if there is none
 * @param message what is wrong
 * @param hint the way out; empty if there is none to suggest
 */
public record Problem(String file, String pointer, String value, String message, String hint) {

    /** One line: file, place, value, message, hint. */
    @Override
    public String toString() {
        String place = pointer.isEmpty() ? file : file + " " + pointer;
        String said = value.isEmpty() ? message : value + " " + message;
        return hint.isEmpty() ? place + ": " + said : place + ": " + said + " " + hint;
    }
}
