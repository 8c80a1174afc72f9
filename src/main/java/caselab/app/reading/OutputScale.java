package caselab.app.reading;

import caselab.report.Scale;
import caselab.scenario.Scenario;

/** One scale for all numbers of an output on a chart, so that they can be compared at a glance. */
public record OutputScale(Reader reader, Scenario.Output output, Scale scale) {

    /** The scale in which the largest of the numbers stays short. */
    public static OutputScale of(Reader reader, Scenario.Output output, double largest) {
        return new OutputScale(
                reader, output, reader.figures().scale(output.metric().unit(), Math.abs(largest)));
    }

    /** A tick of an axis. */
    public String axis(double value) {
        return reader.figures().axis(scale, value);
    }

    /** The unit of the axis, with the scale's word: "¥ million, end of week". */
    public String unit() {
        String word = reader.figures().word(scale);
        String unit = reader.unit(output);
        if (word.isEmpty()) {
            return unit;
        }
        boolean money = unit.startsWith("¥");
        return reader.texts()
                .get(money ? "chart.unit.money" : "chart.unit", "word", word, "unit", money ? unit.substring(1) : unit);
    }
}
