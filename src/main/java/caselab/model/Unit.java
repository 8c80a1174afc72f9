package caselab.model;

/** What a number is measured in. Words and formats for each belong to whoever shows it. */
public enum Unit {
    YUAN("yuan"),
    YUAN_PER_WEEK("yuan/week"),
    PER_YUAN("1/yuan"),
    UNITS("units"),
    UNITS_PER_WEEK("units/week"),
    PEOPLE("people"),
    PURCHASES_PER_WEEK("purchases/week"),
    WEEKS("weeks"),
    WEEK("week"),
    PER_WEEK("1/week"),
    SHARE("share"),
    RATIO("ratio"),
    UTILITY("utility"),
    INDEX("index"),
    CHOICE("choice");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /** The unit as it is written in files and documents, for example {@code yuan/week}. */
    public String symbol() {
        return symbol;
    }
}
