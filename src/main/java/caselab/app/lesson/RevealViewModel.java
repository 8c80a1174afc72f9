package caselab.app.lesson;

import caselab.app.chart.Sketch;
import caselab.app.run.OutputLine;
import caselab.app.run.Playback;
import caselab.model.Trajectory;
import caselab.scenario.Scenario;
import caselab.scenario.Step;
import caselab.workspace.Experiment;
import caselab.workspace.Prediction;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.StringProperty;

/** The prediction and the outcome, played together: first one says what one sees, then it is explained. */
final class RevealViewModel {

    /** Nothing said yet. */
    static final int NOTHING = -1;

    private final LessonViewModel lesson;
    private final Scenario.Output output;
    private final Playback playback;
    private final Optional<Experiment> entry;
    private final IntegerProperty seen = new SimpleIntegerProperty(NOTHING);
    private final StringProperty sentence;
    private final ReadOnlyBooleanWrapper explained = new ReadOnlyBooleanWrapper();

    RevealViewModel(LessonViewModel lesson, Step.Reveal step) {
        this.lesson = lesson;
        output = lesson.output(step.output());
        entry = lesson.predicted(output.key());
        playback = new Playback(lesson.scenario().weeks());
        playback.pauseAt(stops(step));
        sentence = lesson.writtenProperty("see." + step.key());
        entry.map(found -> found.writing().findings())
                .filter(findings -> !findings.isBlank())
                .ifPresent(sentence::set);
        begin();
    }

    private List<Integer> stops(Step.Reveal step) {
        return lesson.scenario().events().stream()
                .filter(event -> step.pauses().contains(event.key()))
                .map(event -> event.milestone().week(run()))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }

    private Trajectory run() {
        return lesson.open().outcome().run();
    }

    /** Back to week 0: nothing is seen yet. */
    void begin() {
        playback.reveal(0);
    }

    Scenario.Output output() {
        return output;
    }

    Playback playback() {
        return playback;
    }

    /** What was predicted; empty if that was skipped. */
    Optional<Prediction> prediction() {
        return entry.flatMap(Experiment::prediction);
    }

    /** The predicted line. */
    Optional<Sketch> sketch() {
        return prediction().map(made -> ForecastViewModel.line(made, 0));
    }

    /** What the student sees, as the place in {@link Gap.Reading}; {@link #NOTHING} before that. */
    IntegerProperty seenProperty() {
        return seen;
    }

    /** What the student sees, in a sentence. */
    StringProperty sentenceProperty() {
        return sentence;
    }

    /** Whether the explanation is open. */
    ReadOnlyBooleanProperty explainedProperty() {
        return explained.getReadOnlyProperty();
    }

    /** Whether the explanation may be opened: whoever predicted says first what can be seen. */
    boolean mayExplain() {
        return prediction().isEmpty() || seen.get() != NOTHING;
    }

    /** Opens the explanation; what was written goes into the notebook. */
    void explain() {
        if (mayExplain() && !explained.get()) {
            entry.filter(_ -> !sentence.get().isBlank())
                    .ifPresent(found -> lesson.found(found, sentence.get().strip()));
            playback.end();
            explained.set(true);
        }
    }

    /** How the two lines lie to each other; empty without a prediction. */
    Optional<Gap> gap() {
        return sketch().map(line -> {
            double[] came = OutputLine.of(run(), output).values();
            return Gap.of(line.values(came.length - 1), came);
        });
    }

    /** What changed most for the firm where the lines parted. */
    Optional<Cause> cause() {
        return gap().flatMap(gap -> Cause.around(run(), lesson.scenario().firm(), gap.parted()));
    }

    /** The last event at or before a week, if the run has one in the quarter before. */
    Optional<Scenario.Event> eventBefore(int week) {
        return lesson.scenario().events().stream()
                .filter(event -> event.milestone().week(run()).stream()
                        .anyMatch(when -> when <= week + 2 && when >= week - Playback.STEP))
                .max(java.util.Comparator.comparingInt(
                        event -> event.milestone().week(run()).orElse(0)));
    }

    /** The week up to which is seen. */
    int week() {
        double until = playback.untilProperty().get();
        return until == Playback.ALL ? lesson.scenario().weeks() : (int) until;
    }

    /** The outcome's value in the week that is seen; NaN if it has stopped before. */
    double value() {
        double[] values = OutputLine.of(run(), output).values();
        return values[Math.min(week(), values.length - 1)];
    }
}
