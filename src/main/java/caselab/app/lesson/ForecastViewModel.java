package caselab.app.lesson;

import caselab.app.chart.Sketch;
import caselab.app.run.OutputLine;
import caselab.scenario.Scenario;
import caselab.scenario.Step;
import caselab.workspace.Experiment;
import caselab.workspace.Prediction;
import caselab.workspace.Shape;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

/** The prediction that is being made: a line drawn or picked, an end value, how sure, and because of what. */
final class ForecastViewModel {

    /** A drawn line has no shape. */
    static final int DRAWN = -1;

    private static final int MIDDLE = 2;

    private final LessonViewModel lesson;
    private final Step.Predict step;
    private final Scenario.Output output;
    private final double start;
    private final double room;
    private final ObjectProperty<Sketch> sketch;
    private final IntegerProperty shape = new SimpleIntegerProperty(DRAWN);
    private final DoubleProperty end;
    private final IntegerProperty sure = new SimpleIntegerProperty(MIDDLE);
    private final StringProperty because;
    /** The line as it was left, until it is locked. */
    private final StringProperty kept;

    private final BooleanProperty locked;
    private boolean changing;

    ForecastViewModel(LessonViewModel lesson, Step.Predict step) {
        this.lesson = lesson;
        this.step = step;
        output = lesson.output(step.output());
        OutputLine told = OutputLine.of(lesson.open().outcome().baseline(), output);
        double first = told.values()[0];
        start = Double.isFinite(first) ? first : 0;
        room = Math.max(1e-9, 1.6 * Math.max(told.largest(), Math.abs(start)));
        Optional<Experiment> before = lesson.predicted(output.key());
        kept = lesson.writtenProperty("line." + step.key());
        Optional<Sketch> left = KeptLine.read(kept.get(), start);
        sketch = new SimpleObjectProperty<>(left.or(
                        () -> before.flatMap(Experiment::prediction).map(made -> line(made, start)))
                .orElseGet(() -> Sketch.from(start)));
        end = new SimpleDoubleProperty(sketch.get().at(step.week()));
        locked = new SimpleBooleanProperty(before.isPresent() && left.isEmpty());
        because = lesson.writtenProperty("because." + step.key());
        before.flatMap(Experiment::prediction).ifPresent(made -> {
            sure.set(made.confidence() - 1);
            because.set(made.because());
        });
        sketch.addListener((_, _, now) -> {
            kept.set(KeptLine.text(now));
            drawn();
        });
        end.addListener((_, _, _) -> ended());
    }

    /** A prediction as the line it was. */
    static Sketch line(Prediction made, double start) {
        List<Sketch.Point> points = made.points().stream()
                .map(point -> new Sketch.Point(point.week(), point.value()))
                .toList();
        return points.isEmpty() ? Sketch.from(start) : new Sketch(points);
    }

    Scenario.Output output() {
        return output;
    }

    /** The largest value there is room for on the chart; nothing of the outcome can be read off it. */
    double room() {
        return room;
    }

    int week() {
        return step.week();
    }

    /** The line. */
    ObjectProperty<Sketch> sketchProperty() {
        return sketch;
    }

    /** The shape that was picked, as the place in {@link Sketch.Shape}; {@link #DRAWN} for none. */
    IntegerProperty shapeProperty() {
        return shape;
    }

    /** The value expected in the last week. */
    DoubleProperty endProperty() {
        return end;
    }

    /** How sure, from 0 to 4. */
    IntegerProperty sureProperty() {
        return sure;
    }

    StringProperty becauseProperty() {
        return because;
    }

    /** Whether the prediction stands. */
    BooleanProperty lockedProperty() {
        return locked;
    }

    /** Whether there is too little to go by: then the line is filled straight to the end value. */
    boolean isBare() {
        return sketch.get().points().size() < 2;
    }

    /** Takes a shape; its end value may be changed afterwards. */
    void pick(Sketch.Shape wanted) {
        if (!locked.get()) {
            shape.set(wanted.ordinal());
            double expected = usual(wanted);
            change(() -> {
                sketch.set(Sketch.of(wanted, start, expected, step.week()));
                end.set(sketch.get().at(step.week()));
            });
        }
    }

    private double usual(Sketch.Shape wanted) {
        double way = room / 2;
        return switch (wanted) {
            case RISES -> start + way;
            case FALLS -> start > 0 ? start / 2 : start - way;
            case DIPS -> start * 1.2;
            case COLLAPSES -> 0;
            case LEVEL -> start;
        };
    }

    private void drawn() {
        if (!changing) {
            shape.set(DRAWN);
            change(() -> end.set(sketch.get().at(step.week())));
        }
    }

    private void ended() {
        if (!changing && !locked.get()) {
            change(() -> sketch.set(reshaped()));
        }
    }

    /** The same line with the end that is wanted. */
    private Sketch reshaped() {
        if (shape.get() == DRAWN || shape.get() == Sketch.Shape.LEVEL.ordinal()) {
            return sketch.get().with(step.week(), end.get());
        }
        return Sketch.of(Sketch.Shape.values()[shape.get()], start, end.get(), step.week());
    }

    private void change(Runnable work) {
        changing = true;
        work.run();
        changing = false;
    }

    /** From here on the prediction stands; it is in the notebook, with the run it is about. */
    Experiment lock() {
        if (isBare()) {
            change(() -> sketch.set(sketch.get().with(step.week(), end.get())));
        }
        Prediction made = new Prediction(
                output.key(),
                shape.get() == DRAWN ? Shape.DRAWN : Shape.values()[shape.get() + 1],
                sketch.get().points().stream()
                        .map(point -> new Prediction.Point(point.week(), point.value()))
                        .toList(),
                end.get(),
                sure.get() + 1,
                because.get().strip(),
                lesson.now());
        locked.set(true);
        kept.set("");
        Experiment.Writing writing = new Experiment.Writing(
                lesson.reader().word("question"), because.get().strip(), "", "");
        return lesson.write(step, writing, Optional.of(made));
    }

    /** Takes the pen up again, for another prediction; the one before stays in the notebook. */
    void again() {
        locked.set(false);
    }
}
