package caselab.app.control;

import java.util.OptionalDouble;

/** Reads a number a person typed. */
final class NumberEntry {

    private NumberEntry() {}

    /** The number, or nothing when the text is none; spaces, a true minus sign and grouping commas are fine. */
    static OptionalDouble parse(String text) {
        String plain = text.strip().replace('−', '-').replaceAll("[\\s\u00a0\u2009\u202f]", "");
        if (!plain.matches("[+-]?(\\d{1,3}(,\\d{3})+|\\d+)?(\\.\\d*)?") || !plain.matches(".*\\d.*")) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(plain.replace(",", "")));
    }
}
