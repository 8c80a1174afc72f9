package caselab.report;

import caselab.model.Unit;
import caselab.scenario.Lesson;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a lesson in one language, with the figures of a run in the places that name them. */
public final class LessonText {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    /** Whoever writes ¥55.0 in a sentence means ¥55. */
    private static final Pattern IDLE_ZEROS = Pattern.compile("(?<=\\d)\\.0+(?!\\d)|(?<=\\.\\d{1,3}?)0+(?!\\d)");

    private static final String NONE = "–";

    private final Lesson lesson;
    private final Figures figures;
    private final Map<String, Double> values;

    /**
     * Words about one run.
     *
     * @param values figures of the run, as {@link Lesson#figures} gives them
     */
    public LessonText(Lesson lesson, Figures figures, Map<String, Double> values) {
        this.lesson = lesson;
        this.figures = figures;
        this.values = Map.copyOf(values);
    }

    /** The text of this key, with every figure in place; a dash for one that has no value in this run. */
    public String get(String key) {
        String text = lesson.words().get(figures.locale(), key);
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(figure(place.group(1))));
    }

    private String figure(String name) {
        double value = values.getOrDefault(name, Double.NaN);
        return lesson.figure(name)
                .filter(_ -> Double.isFinite(value))
                .map(figure -> written(figure.unit(), value))
                .orElse(NONE);
    }

    private String written(Unit unit, double value) {
        return IDLE_ZEROS.matcher(figures.value(unit, value)).replaceAll("");
    }
}
