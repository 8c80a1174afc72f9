package caselab.cli;

/** Whole numbers as they are typed after an option. */
final class WholeNumber {

    private static final long LARGEST_SEED = 1L << 53;

    private WholeNumber() {}

    static int read(String option, String value, int low, int high) {
        return (int) within(option, value, low, high);
    }

    static long seed(String value) {
        return within("--seed", value, 0, LARGEST_SEED);
    }

    private static long within(String option, String value, long low, long high) {
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
