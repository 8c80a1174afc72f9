package caselab.app.explore;

import caselab.app.chart.ChartTable.Cell;
import caselab.app.chart.TornadoModel;
import caselab.app.chart.TornadoModel.End;
import caselab.app.chart.TornadoModel.Factor;
import caselab.app.reading.OutputScale;
import caselab.app.reading.Reader;
import caselab.app.run.OutputLine;
import caselab.app.words.Texts;
import caselab.experiment.sensitivity.SobolIndices;
import caselab.experiment.sensitivity.Tornado;
import caselab.model.Unit;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What matters as a tornado; its table adds how much of the variance each assumption accounts for. */
final class MattersChart {

    private final Reader reader;
    private final Texts texts;
    private final Matters matters;
    private final OutputScale scale;

    private MattersChart(Reader reader, Matters matters) {
        this.reader = reader;
        this.matters = matters;
        texts = reader.texts();
        double largest = DoubleStream.concat(
                        DoubleStream.of(matters.tornado().present()),
                        matters.tornado().bars().stream()
                                .flatMapToDouble(bar -> DoubleStream.of(bar.atLow(), bar.atHigh())))
                .map(Math::abs)
                .max()
                .orElse(0);
        scale = OutputScale.of(reader, output(), largest);
    }

    static TornadoModel of(Reader reader, Matters matters) {
        return new MattersChart(reader, matters).model();
    }

    private Scenario.Output output() {
        return matters.asked().output();
    }

    private TornadoModel model() {
        double now = matters.tornado().present();
        List<Factor> factors = IntStream.range(0, matters.tornado().bars().size())
                .mapToObj(i ->
                        factor(matters.tornado().bars().get(i), matters.ends().get(i)))
                .toList();
        String words = texts.get("explore.now", "value", reader.value(output(), now));
        return new TornadoModel(now, words, factors, text());
    }

    private Factor factor(Tornado.Bar bar, Matters.Ends ends) {
        Lever lever = reader.scenario().lever(bar.input().key()).orElseThrow();
        int index = matters.index(lever.key());
        return new Factor(
                reader.name(lever),
                end(bar.atLow(), reader.value(lever, bar.input().low()), ends.low()),
                end(bar.atHigh(), reader.value(lever, bar.input().high()), ends.high()),
                List.of(
                        share(matters.indices().first().get(index)),
                        share(matters.indices().total().get(index))));
    }

    private End end(double result, String label, int exit) {
        return new End(result, label, exit == OutputLine.NONE ? "" : texts.get("explore.out", "week", exit));
    }

    /** An index with its interval; slightly below zero is noise about zero. */
    private Cell share(SobolIndices.Index index) {
        String words = texts.get(
                "explore.share",
                "value",
                percent(index.value()),
                "low",
                percent(index.low()),
                "high",
                percent(index.high()));
        return Cell.of(words, index.value());
    }

    private String percent(double share) {
        return reader.figures().value(Unit.SHARE, Math.max(0, Math.rint(100 * share) / 100));
    }

    private TornadoModel.Text text() {
        List<String> columns = List.of(
                texts.get("explore.column.assumption"),
                texts.get("explore.column.low"),
                texts.get("explore.column.result"),
                texts.get("explore.column.high"),
                texts.get("explore.column.result"),
                texts.get("explore.column.first"),
                texts.get("explore.column.total"));
        return new TornadoModel.Text(
                texts.get("explore.low"), texts.get("explore.high"), scale.unit(), columns, scale::axis);
    }
}
