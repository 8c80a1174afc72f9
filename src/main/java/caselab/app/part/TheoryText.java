package caselab.app.part;

import caselab.app.reading.Reader;
import caselab.model.Trajectory;
import caselab.model.Unit;
import caselab.model.theory.ClosedForm;
import caselab.model.theory.Reading;
import caselab.scenario.TheoryCard;
import caselab.scenario.TheoryInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A theory card in words and figures, for the levers of the moment.
 *
 * @param title what it is about
 * @param says what it says of these numbers
 * @param rows its figures
 * @param assumed numbers the market does not have
 * @param equation the equation in words
 * @param paper where it comes from
 * @param leaves what it leaves out compared with the model
 */
public record TheoryText(
        String title, String says, List<Row> rows, List<Row> assumed, String equation, String paper, String leaves) {

    /** A figure with its name and a quieter line below. */
    public record Row(String name, String value, String detail) {}

    /** The card about this run. */
    public static TheoryText of(Reader reader, TheoryCard card, Trajectory run) {
        return new Writer(reader, card.form()).text(card, card.of(run));
    }

    private static final class Writer {

        private final Reader reader;
        private final ClosedForm form;
        private final Map<String, String> written = new LinkedHashMap<>();

        Writer(Reader reader, ClosedForm form) {
            this.reader = reader;
            this.form = form;
        }

        TheoryText text(TheoryCard card, Reading reading) {
            reading.figures().forEach(figure -> written.put(figure.key(), figure(figure)));
            return new TheoryText(
                    word("title"),
                    sentence(reading.says()),
                    form.rows().stream().map(this::row).toList(),
                    assumed(card),
                    word("equation"),
                    word("paper"),
                    word("leaves"));
        }

        private String sentence(List<String> says) {
            String first = word("says." + says.getFirst());
            return says.size() == 1
                    ? first
                    : reader.texts().get("theory.both", "first", first, "second", word("says." + says.get(1)));
        }

        private Row row(String key) {
            return new Row(word("row." + key), written.getOrDefault(key, ""), word("row." + key + ".detail"));
        }

        private List<Row> assumed(TheoryCard card) {
            List<Row> rows = new ArrayList<>();
            for (ClosedForm.Need need : form.needs()) {
                if (card.inputs().get(need.key()) instanceof TheoryInput.Assumed assumed) {
                    rows.add(new Row(
                            word("need." + need.key()),
                            value(need.unit(), assumed.number()),
                            reader.texts()
                                    .get(
                                            "theory.range",
                                            "low",
                                            value(need.unit(), assumed.low()),
                                            "high",
                                            value(need.unit(), assumed.high()))));
                }
            }
            return rows;
        }

        private String figure(Reading.Figure figure) {
            return figure.change() && Double.isFinite(figure.value())
                    ? reader.figures().difference(figure.unit(), figure.value())
                    : value(figure.unit(), figure.value());
        }

        private String value(Unit unit, double value) {
            if (Double.isInfinite(value)) {
                return reader.texts().get("theory.never");
            }
            String plain = reader.figures().value(unit, value);
            return unit == Unit.WEEKS && !Double.isNaN(value) ? reader.texts().weeks(plain) : plain;
        }

        private String word(String key) {
            Object[] figures = written.entrySet().stream()
                    .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                    .toArray();
            return reader.texts().get("theory." + form.key() + "." + key, figures);
        }
    }
}
