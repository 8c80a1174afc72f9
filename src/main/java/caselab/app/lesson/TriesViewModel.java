package caselab.app.lesson;

import caselab.app.run.Outcome;
import caselab.scenario.Step;
import caselab.workspace.Experiment;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

/** Another go at the levers, with a sentence before each: what it comes to is seen when it is played. */
final class TriesViewModel {

    private final LessonViewModel lesson;
    private final Step.Retry step;
    private final StringProperty expectation;
    private final ReadOnlyIntegerWrapper tries = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Outcome>> played = new ReadOnlyObjectWrapper<>(Optional.empty());

    TriesViewModel(LessonViewModel lesson, Step.Retry step) {
        this.lesson = lesson;
        this.step = step;
        tries.set(count(lesson));
        expectation = lesson.writtenProperty("expect." + step.key());
    }

    /** The tries of a lesson: runs of its retry steps, no run twice. */
    static int count(LessonViewModel lesson) {
        return (int) lesson.steps().stream()
                .filter(Step.Retry.class::isInstance)
                .flatMap(retry -> lesson.entries(retry).stream())
                .flatMap(entry -> entry.run().stream())
                .distinct()
                .count();
    }

    int wanted() {
        return step.tries();
    }

    /** What is expected of this try. */
    StringProperty expectationProperty() {
        return expectation;
    }

    /** How many there were. */
    ReadOnlyIntegerProperty triesProperty() {
        return tries.getReadOnlyProperty();
    }

    /** The last one that was played here. */
    ReadOnlyObjectProperty<Optional<Outcome>> playedProperty() {
        return played.getReadOnlyProperty();
    }

    /** Whether the levers stand where they stood in the last try. */
    boolean isSame() {
        return played.get()
                .filter(last -> last.choices().equals(lesson.open().choices()))
                .isPresent();
    }

    /** Plays the levers as they stand, if one has said what to expect. */
    boolean play() {
        if (expectation.get().isBlank() || isSame()) {
            return false;
        }
        Experiment.Writing writing = new Experiment.Writing(
                lesson.reader().word("question"), expectation.get().strip(), "", "");
        lesson.write(step, writing, Optional.empty());
        played.set(Optional.of(lesson.open().outcome()));
        tries.set(count(lesson));
        expectation.set("");
        return true;
    }
}
