package caselab.report;

import caselab.experiment.Column;
import caselab.experiment.ResultTable;
import caselab.model.Digest;
import caselab.model.Settings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * A table of many runs and all it takes to repeat them.
 *
 * @param version version of the program
 * @param kind what was done: the name of the command
 * @param subject id of the scenario, or name of the file it was read from
 * @param weeks length of a run
 * @param levers values that were set for all runs, by lever or path, as they were given
 * @param settings what these change in the market, by path
 * @param seed the seed; empty if nothing was left to chance
 * @param inputs what differs between the runs, one value per row
 * @param table what came of them
 */
public record TableRecord(
        String version,
        String kind,
        String subject,
        int weeks,
        Map<String, String> levers,
        Settings settings,
        String seed,
        List<Input> inputs,
        ResultTable table) {

    /** What differs between the runs: numbers, or names of choices. */
    public record Input(String key, List<?> values) {
        public Input {
            values = List.copyOf(values);
        }
    }

    public TableRecord {
        levers = java.util.Collections.unmodifiableMap(new TreeMap<>(levers));
        inputs = List.copyOf(inputs);
    }

    /** The short name of the exact figures. */
    public String digest() {
        return Digest.of(table.columns().stream()
                .map(Column::values)
                .flatMapToDouble(DoubleStream::of)
                .toArray());
    }
}
