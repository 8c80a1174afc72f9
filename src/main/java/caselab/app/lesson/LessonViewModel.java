package caselab.app.lesson;

import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.RunBook;
import caselab.model.Settings;
import caselab.model.Trajectory;
import caselab.report.Figures;
import caselab.report.LessonText;
import caselab.scenario.Lesson;
import caselab.scenario.Scenario;
import caselab.scenario.Step;
import caselab.study.ExpectedRun;
import caselab.workspace.Experiment;
import caselab.workspace.LessonProgress;
import caselab.workspace.Notebook;
import caselab.workspace.Prediction;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Where a student is in a lesson, and what was written down on the way. It goes on where it was left; a step that is
 * skipped is noted in the student's own notebook.
 */
public final class LessonViewModel {

    private final OpenCase open;
    private final RunBook book;
    private final Notebook notebook;
    private final Reader reader;
    private final InstantSource clock;
    private final Lesson lesson;
    private final ReadOnlyIntegerWrapper place;
    private final ReadOnlyIntegerWrapper furthest;
    private final BooleanProperty hint = new SimpleBooleanProperty();
    private final Map<String, StringProperty> written = new HashMap<>();
    private LessonProgress progress;

    /**
     * The lesson of a case.
     *
     * @throws java.util.NoSuchElementException if its scenario has none
     */
    public LessonViewModel(OpenCase open, RunBook book, Notebook notebook, Reader reader, InstantSource clock) {
        this.open = open;
        this.book = book;
        this.notebook = notebook;
        this.reader = reader;
        this.clock = clock;
        lesson = open.scenario().lesson().orElseThrow();
        progress = notebook.progress(id())
                .orElseGet(() -> LessonProgress.begin(id(), steps().getFirst().key()));
        int left = Math.max(0, steps().stream().map(Step::key).toList().indexOf(progress.step()));
        place = new ReadOnlyIntegerWrapper(left);
        furthest = new ReadOnlyIntegerWrapper(left);
    }

    /** The case. */
    OpenCase open() {
        return open;
    }

    Scenario scenario() {
        return open.scenario();
    }

    /** The words and numbers of the reader. */
    Reader reader() {
        return reader;
    }

    Lesson lesson() {
        return lesson;
    }

    /** The path. */
    List<Step> steps() {
        return lesson.steps();
    }

    /** The number of the step that is shown, from 0. */
    ReadOnlyIntegerProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The number of the last step that was reached, from 0: up to there one may go back and forth. */
    ReadOnlyIntegerProperty furthestProperty() {
        return furthest.getReadOnlyProperty();
    }

    Step step() {
        return steps().get(place.get());
    }

    /** Whether the one hint of the step is shown. */
    BooleanProperty hintProperty() {
        return hint;
    }

    /** On to the next step. */
    void next() {
        if (!isLast()) {
            move(progress.at(steps().get(goal()).key()));
        }
    }

    /** On to the next step without doing this one, which is noted. */
    void skip() {
        if (!isLast()) {
            LessonProgress here = progress.at(step().key());
            move(here.skippingTo(steps().get(goal()).key(), clock.instant()));
        }
    }

    /** Notes that something of this step was passed over, without leaving it. */
    void noteSkipped() {
        LessonProgress here = progress.at(step().key());
        keep(here.skippingTo(progress.step(), clock.instant()));
    }

    /** The furthest step there will be after this one. */
    private int goal() {
        return Math.max(furthest.get(), place.get() + 1);
    }

    private void move(LessonProgress next) {
        keep(next);
        furthest.set(goal());
        goTo(place.get() + 1);
    }

    private void keep(LessonProgress next) {
        progress = next;
        notebook.save(progress);
    }

    /**
     * What stands in a field of the lesson, as it was left; what is written there is kept as it is typed.
     *
     * @param field its name within the lesson, such as "prompt.because"
     */
    StringProperty writtenProperty(String field) {
        return written.computeIfAbsent(field, this::remembered);
    }

    private StringProperty remembered(String field) {
        StringProperty words = new SimpleStringProperty(progress.written().getOrDefault(field, ""));
        words.subscribe((_, now) -> keep(progress.writing(field, now)));
        return words;
    }

    /** To a step that was reached before. */
    void goTo(int wanted) {
        hint.set(false);
        place.set(Math.clamp(wanted, 0, furthest.get()));
    }

    boolean isLast() {
        return place.get() == steps().size() - 1;
    }

    /** The steps that were skipped, in the order in which that happened. */
    List<LessonProgress.Skip> skipped() {
        return progress.skipped();
    }

    Instant now() {
        return clock.instant();
    }

    /** The lesson's words, with the figures of the run of the moment. */
    LessonText text() {
        return new LessonText(lesson, figuresInWords(), figures());
    }

    private Figures figuresInWords() {
        return new Figures(
                reader.texts().locale(), reader.texts().numberStyleProperty().get());
    }

    /** The lesson's figures of the run of the moment. */
    Map<String, Double> figures() {
        return lesson.figures(open.outcome().run(), this::play);
    }

    private Trajectory play(Settings settings) {
        return ExpectedRun.of(scenario(), settings);
    }

    /** The output of this key, or the first one. */
    Scenario.Output output(String key) {
        return scenario().output(key).orElse(scenario().outputs().getFirst());
    }

    /** Writes an experiment of a step on the run of the moment into the notebook. */
    Experiment write(Step step, Experiment.Writing writing, Optional<Prediction> prediction) {
        Experiment entry = notebook.begin(scenario().id(), writing)
                .withRun(book.keepCurrent().id())
                .withLesson(new Experiment.LessonStep(id(), step.key()));
        Experiment whole = prediction.map(entry::withPrediction).orElse(entry);
        notebook.save(whole);
        return whole;
    }

    /** What was found, in the student's words. */
    void found(Experiment entry, String findings) {
        Experiment now = notebook.find(entry.id()).orElse(entry);
        Experiment.Writing old = now.writing();
        notebook.save(
                now.withWriting(new Experiment.Writing(old.question(), old.hypothesis(), findings, old.decision())));
    }

    /** The experiments of a step, the oldest first. */
    List<Experiment> entries(Step step) {
        Experiment.LessonStep wanted = new Experiment.LessonStep(id(), step.key());
        return notebook.of(scenario().id()).stream()
                .filter(entry -> entry.lesson().filter(wanted::equals).isPresent())
                .toList();
    }

    /** The last experiment of this lesson with a prediction of this output. */
    Optional<Experiment> predicted(String output) {
        return notebook.of(scenario().id()).reversed().stream()
                .filter(entry -> entry.lesson().isPresent())
                .filter(entry -> entry.prediction()
                        .filter(made -> made.output().equals(output))
                        .isPresent())
                .findFirst();
    }

    private String id() {
        return open.scenario().id();
    }
}
