package caselab.app.present;

import caselab.app.control.ChoiceBar;
import caselab.app.control.Detent;
import caselab.app.control.DetentSlider;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.report.Scale;
import caselab.scenario.Lever;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One lever at a time, at the foot of the picture: arrow keys move it, the same number or Esc puts it away. */
final class LeverStrip extends HBox {

    private final OpenCase open;
    private final Reader reader;
    private final Label name = new Label();
    private final Label value = new Label();
    private int shown = -1;

    LeverStrip(OpenCase open, Reader reader) {
        this.open = open;
        this.reader = reader;
        setId("present-lever");
        getStyleClass().add("present-lever");
        name.getStyleClass().add("strong");
        name.setMinWidth(USE_PREF_SIZE);
        value.setMinWidth(USE_PREF_SIZE);
        value.setId("present-lever-value");
        putAway();
        open.choicesProperty().subscribe((_, _) -> say());
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
        name.setText(reader.name(lever));
        getChildren().setAll(name, control, value);
        say();
        setVisible(true);
        setManaged(true);
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
        setVisible(false);
        setManaged(false);
        return was;
    }

    private Lever lever() {
        return open.scenario().decisions().get(shown);
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
