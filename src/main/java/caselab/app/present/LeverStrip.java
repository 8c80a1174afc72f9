package caselab.app.present;

import caselab.app.control.ChoiceBar;
import caselab.app.control.Detent;
import caselab.app.control.DetentSlider;
import caselab.app.control.Shown;
import caselab.app.control.SideBySide;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.report.Scale;
import caselab.scenario.Lever;
import java.util.List;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/**
 * One lever at a time, at the foot of the picture: arrow keys move it, the same number or Esc puts it away. So does a
 * while in which nobody moves it, as it is no part of the picture.
 */
final class LeverStrip extends SideBySide {

    private static final Duration REST = Duration.seconds(8);

    private final OpenCase open;
    private final Reader reader;
    private final Label name = new Label();
    private final Label value = new Label();
    private final PauseTransition rest = new PauseTransition(REST);
    private int shown = -1;

    /**
     * The levers of a case.
     *
     * @param gone what follows when the lever goes by itself
     */
    LeverStrip(OpenCase open, Reader reader, Runnable gone) {
        this.open = open;
        this.reader = reader;
        setId("present-lever");
        getStyleClass().add("present-lever");
        name.getStyleClass().add("strong");
        name.setMinWidth(USE_PREF_SIZE);
        value.setMinWidth(USE_PREF_SIZE);
        value.setId("present-lever-value");
        putAway();
        rest.setOnFinished(_ -> {
            putAway();
            gone.run();
        });
        open.choicesProperty().subscribe((_, _) -> moved());
        open.draggingProperty().subscribe((_, _) -> moved());
    }

    /** Shows a decision by its place, or puts it away if it is shown. */
    void toggle(int place) {
        if (shown == place) {
            putAway();
            return;
        }
        shown = place;
        Lever lever = lever();
        Node control = lever.isChoice() ? bar(lever) : slider(lever);
        HBox.setHgrow(control, Priority.ALWAYS);
        control.getStyleClass().add("present-lever-control");
        name.setText(reader.name(lever));
        getChildren().setAll(name, control, value);
        Shown.when(true, this);
        moved();
        focus(control);
    }

    private static void focus(Node control) {
        if (control instanceof ChoiceBar bar) {
            bar.focusSelected();
        } else {
            control.requestFocus();
        }
    }

    /** Whether there was one to put away. */
    boolean putAway() {
        boolean was = isVisible() && shown >= 0;
        shown = -1;
        rest.stop();
        Shown.when(false, this);
        return was;
    }

    private Lever lever() {
        return open.scenario().decisions().get(shown);
    }

    /** A lever that is held stays. */
    private void moved() {
        say();
        if (shown < 0 || open.draggingProperty().get()) {
            rest.stop();
        } else {
            rest.playFromStart();
        }
    }

    private void say() {
        value.setText(shown < 0 ? "" : reader.value(lever(), open.choices().value(lever())));
    }

    private Node bar(Lever lever) {
        ChoiceBar bar = new ChoiceBar();
        bar.setAccessibleText(reader.name(lever));
        bar.setChoices(IntStream.range(0, lever.detents().size())
                .mapToObj(place -> reader.detent(lever, place))
                .toList());
        bar.selectedIndexProperty().set((int) open.choices().value(lever));
        bar.selectedIndexProperty().subscribe((_, place) -> {
            if (place.intValue() >= 0) {
                open.set(lever, place.intValue());
            }
        });
        return bar;
    }

    private Node slider(Lever lever) {
        Scale scale = reader.scale(lever);
        DetentSlider slider = new DetentSlider();
        slider.setRange(scale.shown(lever.low()), scale.shown(lever.high()), scale.shown(lever.step()));
        slider.baselineProperty().set(scale.shown(lever.baseline()));
        slider.getDetents().setAll(List.of(end(scale, lever, lever.low()), end(scale, lever, lever.high())));
        slider.setAccessibleText(reader.name(lever));
        slider.valueWordsProperty().set(at -> reader.value(lever, scale.value(at)));
        slider.setValue(scale.shown(open.choices().value(lever)));
        slider.valueProperty().subscribe((_, at) -> {
            if (slider.isValueChanging()) {
                open.drag(lever, scale.value(at.doubleValue()));
            } else {
                open.set(lever, scale.value(at.doubleValue()));
            }
        });
        slider.valueChangingProperty().subscribe(changing -> {
            if (!changing && open.draggingProperty().get()) {
                open.release();
            }
        });
        return slider;
    }

    private Detent end(Scale scale, Lever lever, double at) {
        return new Detent(scale.shown(at), reader.value(lever, at));
    }
}
