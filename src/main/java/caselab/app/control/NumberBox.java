package caselab.app.control;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.util.Duration;

/**
 * A small field for a number with its unit. Enter or leaving it commits, Escape takes back; garbage never costs the old
 * value, and a number out of range becomes the nearest one in range with a message saying so.
 */
public final class NumberBox extends HBox {

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass WORLD = PseudoClass.getPseudoClass("world");
    private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");
    private static final Duration MESSAGE_TIME = Duration.seconds(4);

    private final DoubleProperty value = new SimpleDoubleProperty(this, "value");
    private final ReadOnlyStringWrapper outOfRange = new ReadOnlyStringWrapper(this, "outOfRange", "");
    private final PauseTransition forget = new PauseTransition(MESSAGE_TIME);
    private final Label prefix = new Label();
    private final Label suffix = new Label();
    private final TextField field = new TextField();
    private SteppedScale scale = new SteppedScale(0, 100, 1);
    private DoubleFunction<String> format = Double::toString;
    private Supplier<String> rangeMessage = () -> "";

    public NumberBox() {
        getStyleClass().add("number-box");
        setAlignment(Pos.CENTER_RIGHT);
        prefix.getStyleClass().add("unit");
        suffix.getStyleClass().add("unit");
        prefix.setMinWidth(USE_PREF_SIZE);
        suffix.setMinWidth(USE_PREF_SIZE);
        field.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(prefix, field, suffix);
        field.fontProperty().addListener(_ -> fitWidth());
        field.setOnAction(_ -> commit());
        field.focusedProperty().addListener((_, _, on) -> focusMoved(on));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        value.addListener(_ -> show());
        forget.setOnFinished(_ -> outOfRange.set(""));
        setOnMousePressed(_ -> field.requestFocus());
        show();
    }

    public DoubleProperty valueProperty() {
        return value;
    }

    public double getValue() {
        return value.get();
    }

    public void setValue(double next) {
        value.set(next);
    }

    /** Sets the range and the step of the arrow keys. */
    public void setRange(double min, double max, double step) {
        scale = new SteppedScale(min, max, step);
        fitWidth();
    }

    /** What stands before and after the number: "¥" and "m". Either may be empty. */
    public void setUnit(String before, String after) {
        unit(prefix, before);
        unit(suffix, after);
    }

    /** How a value is written in the field, without its unit. */
    public void setFormat(DoubleFunction<String> words) {
        format = words;
        show();
        fitWidth();
    }

    /** What {@link #outOfRangeProperty()} says when a typed number had to be pulled into range. */
    public void setRangeMessage(Supplier<String> words) {
        rangeMessage = words;
    }

    /** A message for four seconds after a number was out of range, otherwise empty. */
    public ReadOnlyStringProperty outOfRangeProperty() {
        return outOfRange.getReadOnlyProperty();
    }

    /** Marks the number as changed from its baseline. */
    public void setChanged(boolean changed) {
        pseudoClassStateChanged(CHANGED, changed);
    }

    /** Marks the number as an assumption about the world. */
    public void setWorld(boolean world) {
        pseudoClassStateChanged(WORLD, world);
    }

    /** The field itself, for its name to a screen reader and its focus. */
    public TextField field() {
        return field;
    }

    private static void unit(Label label, String words) {
        label.setText(words);
        Shown.when(!words.isEmpty(), label);
    }

    private void commit() {
        OptionalDouble typed = NumberEntry.parse(field.getText());
        if (typed.isPresent() && !field.getText().equals(format.apply(value.get()))) {
            take(typed.getAsDouble());
        }
        show();
    }

    private void take(double typed) {
        double inside = Math.clamp(typed, scale.min(), scale.max());
        boolean pulled = !scale.same(inside, typed);
        outOfRange.set(pulled ? rangeMessage.get() : "");
        if (pulled) {
            forget.playFromStart();
        }
        value.set(inside);
    }

    private void keyPressed(KeyEvent event) {
        int stride = event.isShiftDown() ? 10 : 1;
        switch (event.getCode()) {
            case UP -> step(event, stride);
            case DOWN -> step(event, -stride);
            case ESCAPE -> {
                if (!field.getText().equals(format.apply(value.get()))) {
                    show();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void step(KeyEvent event, int steps) {
        commit();
        value.set(scale.move(value.get(), steps));
        event.consume();
    }

    private void focusMoved(boolean on) {
        pseudoClassStateChanged(EDITING, on);
        if (on) {
            field.selectAll();
        } else {
            commit();
        }
    }

    private void show() {
        String words = format.apply(value.get());
        if (!words.equals(field.getText())) {
            field.setText(words);
        }
    }

    /** A number is never cut. */
    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    /** Wide enough for every number there may be: a width that changed with each would move everything around it. */
    private void fitWidth() {
        double widest = Math.max(wide(format.apply(scale.min())), wide(format.apply(scale.max())));
        field.setPrefWidth(Math.ceil(Math.max(widest, wide(format.apply(scale.min() + scale.step())))) + 4);
    }

    private double wide(String words) {
        Text ruler = new Text(words);
        ruler.setFont(field.getFont());
        return ruler.getLayoutBounds().getWidth();
    }
}
