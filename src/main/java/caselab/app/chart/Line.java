package caselab.app.chart;

import org.jspecify.annotations.Nullable;

/**
 * One line: its values by week, and the words that stand at its end.
 *
 * @param key what the owner calls it
 * @param label its name at the end of the line
 * @param valueLabel its last value in words, beside the name
 * @param secondLabel a second, quieter row, such as a range; may be empty
 * @param values absent where the line is, as after an exit
 * @param exit where and in which words a line stops for good, or null
 * @param mark a point worth a word, such as the lowest, or null
 */
public record Line(
        String key,
        String label,
        String valueLabel,
        String secondLabel,
        Weekly values,
        Role role,
        @Nullable Mark exit,
        @Nullable Mark mark) {

    /** A week and the words said there, with shorter ones for a narrow chart. */
    public record Mark(int week, String words, String shortWords) {}

    public static Line of(String key, Role role, String label, String valueLabel, double... values) {
        return new Line(key, label, valueLabel, "", Weekly.of(values), role, null, null);
    }

    /** What may be known of it in a week: an expectation in full, an outcome up to then. */
    Line until(int week) {
        if (role == Role.PREDICTION) {
            return this;
        }
        Weekly seen = values.until(week);
        Mark out = exit != null && exit.week() <= week ? exit : null;
        Mark told = mark != null && mark.week() <= week ? mark : null;
        return new Line(key, label, valueLabel, secondLabel, seen, role, out, told);
    }

    public Line withSecondLabel(String words) {
        return new Line(key, label, valueLabel, words, values, role, exit, mark);
    }

    public Line withExit(int week, String words, String shortWords) {
        return new Line(key, label, valueLabel, secondLabel, values, role, new Mark(week, words, shortWords), mark);
    }

    public Line withMark(int week, String words) {
        return new Line(key, label, valueLabel, secondLabel, values, role, exit, new Mark(week, words, words));
    }
}
