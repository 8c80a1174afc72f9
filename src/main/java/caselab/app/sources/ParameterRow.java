package caselab.app.sources;

import caselab.app.chart.ChartTable.Cell;
import caselab.app.reading.NumberText;
import caselab.app.reading.Reader;
import caselab.app.reading.SourceText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A number of the market with what it rests on.
 *
 * @param numbers all that share it, at least one
 * @param told as the case has it
 * @param now as the user has it
 * @param low lower end of what is plausible; NaN if nothing is said
 * @param high upper end
 * @param badge the basis in short
 * @param source the basis
 * @param because why the user changed it; may be empty
 */
record ParameterRow(
        List<NumberText> numbers,
        double told,
        double now,
        double low,
        double high,
        SourceText.Badge badge,
        SourceText source,
        String because) {

    /** What the numbers belong to. */
    enum Kind {
        ALL(""),
        MARKET(""),
        BUYERS("/segments/"),
        FIRMS("/firms/"),
        PRODUCTS("/products/");

        private final String start;

        Kind(String start) {
            this.start = start;
        }
    }

    ParameterRow {
        numbers = List.copyOf(numbers);
    }

    NumberText first() {
        return numbers.getFirst();
    }

    boolean changed() {
        return told != now;
    }

    /** Whether it belongs to the kind; nests belong to the market. */
    boolean is(Kind kind) {
        return switch (kind) {
            case ALL -> true;
            case MARKET ->
                List.of(Kind.BUYERS, Kind.FIRMS, Kind.PRODUCTS).stream().noneMatch(this::is);
            default -> first().path().startsWith(kind.start);
        };
    }

    /** Whether every word of the search stands somewhere in it. */
    boolean matches(Reader reader, String search) {
        String all = String.join(
                        " ", first().name(), owners(reader, Integer.MAX_VALUE), badge.words(), reason(), because)
                .toLowerCase(Locale.ROOT);
        return List.of(search.toLowerCase(Locale.ROOT).trim().split("\\s+", -1)).stream()
                .allMatch(all::contains);
    }

    /** Whose it is: all of them, or the first and how many more. */
    String owners(Reader reader, int most) {
        List<String> owners = List.copyOf(
                numbers.stream().map(NumberText::owner).collect(Collectors.toCollection(LinkedHashSet::new)));
        return owners.size() <= most
                ? String.join(", ", owners)
                : reader.texts().get("sources.owners", "owner", owners.getFirst(), "count", owners.size() - 1);
    }

    String value(Reader reader) {
        return first().value(reader, now);
    }

    String range(Reader reader) {
        if (Double.isNaN(low)) {
            return "–";
        }
        return reader.texts()
                .get("sources.range", "low", first().value(reader, low), "high", first().value(reader, high));
    }

    /** Why, or where it stands. */
    String reason() {
        return source.reason().isEmpty()
                ? source.facts().stream().map(SourceText.FactText::says).collect(Collectors.joining(" "))
                : source.reason();
    }

    /** The row as it is exported. */
    List<Cell> cells(Reader reader) {
        return List.of(
                Cell.of(first().name()),
                Cell.of(owners(reader, Integer.MAX_VALUE)),
                number(now),
                number(told),
                number(low),
                number(high),
                Cell.of(first().parameter().unit().symbol()),
                Cell.of(badge.words()),
                Cell.of(reason()),
                Cell.of(source.facts().stream().map(SourceText.FactText::where).collect(Collectors.joining("; "))),
                Cell.of(because),
                Cell.of(numbers.stream().map(NumberText::path).collect(Collectors.joining(" "))));
    }

    /** A number in full; nothing where there is none. */
    private static Cell number(double value) {
        return Double.isNaN(value) ? Cell.of("") : Cell.of(String.valueOf(value), value);
    }
}
