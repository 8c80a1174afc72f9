package caselab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.model.FirmParameter;
import caselab.model.MarketParameter;
import caselab.model.NestParameter;
import caselab.model.Parameter;
import caselab.model.ProductParameter;
import caselab.model.SegmentParameter;
import caselab.model.Series;
import caselab.model.TableParameter;
import caselab.model.metric.Metrics;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of docs/model.md list what there is. */
class ModelDocTest {

    private static final DocFile MODEL = DocFile.of("model.md");
    private static final Pattern SYMBOL = Pattern.compile("([A-Za-z]\\w{0,9}): (.*)");
    private static final String HEAD =
            "| symbol | field | unit | if left out | allowed | meaning |\n|---|---|---|---|---|---|\n";

    @Test
    void everyParameterIsListed() throws IOException {
        MODEL.has("market", table(MarketParameter.values()));
        MODEL.has("segment", table(SegmentParameter.values()));
        MODEL.has("nest", table(NestParameter.values()));
        MODEL.has("firm", table(FirmParameter.values()));
        MODEL.has("product", table(ProductParameter.values()));
        MODEL.has("tables", table(TableParameter.values()));
    }

    @Test
    void everySeriesAndMetricIsListed() throws IOException {
        StringBuilder series = new StringBuilder("| series | of | unit |\n|---|---|---|\n");
        Stream.of(Series.values())
                .forEach(s -> series.append("| `%s` | %s | %s |\n"
                        .formatted(
                                s.key(),
                                s.of().name().toLowerCase(Locale.ROOT),
                                s.unit().symbol())));
        MODEL.has("series", series.toString());
        StringBuilder metrics = new StringBuilder("| metric | of | unit |\n|---|---|---|\n");
        Metrics.all().stream()
                .filter(m -> Stream.of(Series.values()).noneMatch(s -> s.key().equals(m.key())))
                .forEach(m -> metrics.append("| `%s` | %s | %s |\n"
                        .formatted(
                                m.key(),
                                m.of().name().toLowerCase(Locale.ROOT),
                                m.unit().symbol())));
        MODEL.has("metrics", metrics.toString());
    }

    /** Whoever adds a mechanism appends a section; none of those headings may come before this one. */
    @Test
    void whatSingleScenariosAddedComesLast() throws IOException {
        String text = MODEL.text();
        String last = text.substring(text.lastIndexOf("\n## ") + 4);
        assertThat(last).startsWith("Mechanisms added for single scenarios");
    }

    private static String table(Parameter[] parameters) {
        StringBuilder table = new StringBuilder(HEAD);
        Stream.of(parameters).forEach(parameter -> table.append(row(parameter)));
        return table.toString();
    }

    private static String row(Parameter parameter) {
        Matcher named = SYMBOL.matcher(parameter.meaning());
        boolean symbol = named.matches();
        return "| %s | `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        symbol ? named.group(1) : "",
                        parameter.key(),
                        parameter.choices().isEmpty()
                                ? parameter.unit().symbol()
                                : String.join(", ", parameter.choices()),
                        parameter.required() ? "required" : number(parameter.neutral()),
                        number(parameter.domain().low()) + " to "
                                + number(parameter.domain().high())
                                + (parameter.domain().whole() ? ", whole" : ""),
                        symbol ? named.group(2) : parameter.meaning());
    }

    private static String number(double value) {
        if (Double.isInfinite(value)) {
            return "no limit";
        }
        boolean plain = value == Math.rint(value) && Math.abs(value) < 1e6;
        return plain
                ? String.valueOf((long) value)
                : String.valueOf(value).replace("E", "e").replace(".0e", "e");
    }
}
