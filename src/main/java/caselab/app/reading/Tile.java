package caselab.app.reading;

import caselab.app.chart.Role;
import caselab.app.chart.SparkModel;
import caselab.app.chart.Weekly;
import caselab.app.run.Outcome;
import caselab.app.run.OutputLine;
import caselab.scenario.Scenario;
import java.util.List;

/**
 * A small multiple with its figure.
 *
 * @param name what it shows
 * @param value its figure at the end
 * @param unit what it is counted in
 * @param comparison the difference to the case, in words
 * @param spark its weeks
 */
public record Tile(String name, String value, String unit, String comparison, SparkModel spark) {

    public static Tile of(Reader reader, Scenario.Output output, Outcome outcome) {
        OutputLine run = OutputLine.of(outcome.run(), output);
        OutputLine baseline = OutputLine.of(outcome.baseline(), output);
        boolean untouched = outcome.choices().values().isEmpty();
        List<SparkModel.SparkLine> lines = untouched
                ? List.of(spark(baseline, Role.BASELINE))
                : List.of(spark(baseline, Role.BASELINE), spark(run, Role.RUN));
        return new Tile(
                reader.name(output),
                run.exit() == OutputLine.NONE
                        ? reader.value(output, run.last())
                        : reader.texts().get("tile.out"),
                reader.unit(output),
                comparison(reader, output, run, baseline),
                new SparkModel(outcome.run().weeks(), lines, List.of(), true));
    }

    private static SparkModel.SparkLine spark(OutputLine line, Role role) {
        return new SparkModel.SparkLine(Weekly.of(line.values()), role, line.exit());
    }

    private static String comparison(Reader reader, Scenario.Output output, OutputLine run, OutputLine baseline) {
        if (run.exit() != OutputLine.NONE) {
            return reader.texts().get("tile.out.week", "week", run.exit());
        }
        if (baseline.exit() != OutputLine.NONE) {
            return reader.texts().get("tile.baselineOut");
        }
        double difference = run.last() - baseline.last();
        return difference == 0
                ? reader.texts().get("tile.same")
                : reader.figures().difference(output.metric().unit(), difference);
    }
}
