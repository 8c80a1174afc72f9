package caselab.app.present;

import caselab.app.chart.HistogramModel;
import caselab.app.reading.Reader;
import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.model.Unit;
import caselab.scenario.Lesson;
import caselab.scenario.Moves;
import caselab.study.ExpectedRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** A show of hands: how many are for each choice, and, once it is uncovered, what the model makes of each. */
final class Hands {

    private final Reader reader;
    private final Lesson lesson;
    private final List<String> keys;
    private final ReadOnlyObjectWrapper<List<Integer>> counts;
    private final BooleanProperty uncovered = new SimpleBooleanProperty(this, "uncovered");

    Hands(Reader reader, Lesson lesson) {
        this.reader = reader;
        this.lesson = lesson;
        keys = List.copyOf(lesson.poll().choices().keySet());
        counts = new ReadOnlyObjectWrapper<>(Collections.nCopies(keys.size(), 0));
    }

    /** The choices in words. */
    List<String> choices() {
        return keys.stream()
                .map(key -> lesson.words().get(reader.texts().locale(), "poll.choices." + key))
                .toList();
    }

    /** What the model's answers count. */
    String measure() {
        return lesson.words().get(reader.texts().locale(), "poll.answer");
    }

    /** How many hands for each choice. */
    ReadOnlyObjectProperty<List<Integer>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Whether the model's answers are seen. */
    BooleanProperty uncoveredProperty() {
        return uncovered;
    }

    /** So many hands for a choice; what is no number of hands is none. */
    void count(int choice, String typed) {
        List<Integer> next = new ArrayList<>(counts.get());
        next.set(choice, typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0);
        counts.set(List.copyOf(next));
    }

    /** All hands. */
    int all() {
        return counts.get().stream().mapToInt(Integer::intValue).sum();
    }

    /** What the model makes of each choice, in words. */
    List<String> answers() {
        return lesson.poll().choices().values().stream().map(this::answer).toList();
    }

    private String answer(Moves moves) {
        Lesson.Figure figure = lesson.figure(lesson.poll().figure()).orElseThrow();
        double value = figure.value(play(moves.settings(reader.scenario())), this::play);
        boolean week = figure.unit() == Unit.WEEK;
        if (!Double.isFinite(value)) {
            return reader.texts().get(week ? "present.never" : "present.noValue");
        }
        String written = reader.figures().value(figure.unit(), value);
        return week ? reader.texts().get("present.atWeek", "week", written) : written;
    }

    private Trajectory play(Settings settings) {
        return ExpectedRun.of(reader.scenario(), settings);
    }

    /** The histogram of the class, with the model's answers below it once they are uncovered. */
    HistogramModel histogram() {
        List<String> words = choices();
        List<HistogramModel.Bin> bins = new ArrayList<>();
        List<HistogramModel.Marker> markers = new ArrayList<>();
        List<String> answers = uncovered.get() ? answers() : List.of();
        for (int i = 0; i < words.size(); i++) {
            bins.add(new HistogramModel.Bin(
                    String.valueOf((char) ('A' + i)), counts.get().get(i)));
            if (!answers.isEmpty()) {
                markers.add(new HistogramModel.Marker(HistogramModel.Whose.MODEL, i + .5, answers.get(i)));
            }
        }
        return new HistogramModel(
                bins,
                markers,
                List.of(reader.texts().get("present.choice"), reader.texts().get("present.hands")));
    }
}
