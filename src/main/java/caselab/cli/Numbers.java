package caselab.cli;

/** Numbers of options. */
final class Numbers {

    /** Every whole number up to here is a number of its own in JSON, too. */
    private static final long LARGEST_SEED = 1L << 53;

    private Numbers() {}

    /** A seed. */
    static long seed(String option, String value) {
        return whole(option, value, 0, LARGEST_SEED);
    }

    /** A whole number within bounds. */
    static long whole(String option, String value, long low, long high) {
        String range = "Choose a whole number from %d to %d.".formatted(low, high);
        if (!value.matches("[+-]?\\d{1,18}")) {
            throw UserError.usage(option + ": \"" + value + "\" is not a whole number in range. " + range);
        }
        long number = Long.parseLong(value);
        if (number < low || number > high) {
            throw UserError.usage(option + ": " + number + " is out of range. " + range);
        }
        return number;
    }
}
