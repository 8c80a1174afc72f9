package caselab.app.control;

import java.util.function.DoubleFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;

/**
 * A lever: a slider filled from its baseline to its thumb, so that the fill is the reader's own change, with words at
 * the values that have a meaning.
 */
public final class DetentSlider extends Control {

    /** Whether a lever is the reader's to decide or a belief about the world; the two never look alike. */
    public enum Kind {
        DECISION,
        WORLD
    }

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass WORLD = PseudoClass.getPseudoClass("world");

    private final DoubleProperty value = new SimpleDoubleProperty(this, "value");
    private final DoubleProperty min = new SimpleDoubleProperty(this, "min", 0);
    private final DoubleProperty max = new SimpleDoubleProperty(this, "max", 100);
    private final DoubleProperty step = new SimpleDoubleProperty(this, "step", 1);
    private final DoubleProperty baseline = new SimpleDoubleProperty(this, "baseline", Double.NaN);
    private final DoubleProperty low = new SimpleDoubleProperty(this, "low", Double.NaN);
    private final DoubleProperty high = new SimpleDoubleProperty(this, "high", Double.NaN);
    private final BooleanProperty valueChanging = new SimpleBooleanProperty(this, "valueChanging");
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind", Kind.DECISION);
    private final ObjectProperty<DoubleFunction<String>> words =
            new SimpleObjectProperty<>(this, "valueWords", Double::toString);
    private final StringProperty context = new SimpleStringProperty(this, "context", "");
    private final ObservableList<Detent> detents = FXCollections.observableArrayList();

    public DetentSlider() {
        getStyleClass().add("detent-slider");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        value.addListener(_ -> valueMoved());
        baseline.addListener(_ -> valueMoved());
        context.addListener(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING));
        kind.addListener(_ -> pseudoClassStateChanged(WORLD, kind.get() == Kind.WORLD));
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

    /** Sets the range and the step of arrows and drags. */
    public void setRange(double least, double most, double stride) {
        min.set(least);
        max.set(most);
        step.set(stride);
    }

    public DoubleProperty minProperty() {
        return min;
    }

    public DoubleProperty maxProperty() {
        return max;
    }

    public DoubleProperty stepProperty() {
        return step;
    }

    /** The value of the case as told; NaN for none. Backspace returns to it. */
    public DoubleProperty baselineProperty() {
        return baseline;
    }

    /** The low end of what is plausible, for world levers; NaN for none. */
    public DoubleProperty lowProperty() {
        return low;
    }

    /** The high end of what is plausible, for world levers; NaN for none. */
    public DoubleProperty highProperty() {
        return high;
    }

    /** True while the thumb is dragged. */
    public BooleanProperty valueChangingProperty() {
        return valueChanging;
    }

    public boolean isValueChanging() {
        return valueChanging.get();
    }

    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    /** How a screen reader says a value, with its unit. */
    public ObjectProperty<DoubleFunction<String>> valueWordsProperty() {
        return words;
    }

    /**
     * What came of the value, for a screen reader: it follows the value's words, and is forgotten when the value moves
     * on. Screen readers say a value again when its words change.
     */
    public StringProperty contextProperty() {
        return context;
    }

    /** The named values, rising. */
    public ObservableList<Detent> getDetents() {
        return detents;
    }

    /** Whether the value differs from the baseline. */
    public boolean isChanged() {
        return !Double.isNaN(baseline.get()) && !scale().same(value.get(), baseline.get());
    }

    SteppedScale scale() {
        return new SteppedScale(min.get(), max.get(), step.get());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new DetentSliderSkin(this);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> value.get();
            case MIN_VALUE -> min.get();
            case MAX_VALUE -> max.get();
            case VALUE_STRING -> spoken();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> setValue(scale().move(getValue(), 1));
            case DECREMENT -> setValue(scale().move(getValue(), -1));
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    private String spoken() {
        String now = words.get().apply(value.get());
        return context.get().isEmpty() ? now : now + ". " + context.get();
    }

    private void valueMoved() {
        context.set("");
        pseudoClassStateChanged(CHANGED, isChanged());
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
    }
}
