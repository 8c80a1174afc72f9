package caselab.app.control;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * How a person wants the lab to look: colours, size of text, motion. The settings screen changes it, the window follows
 * at once; it knows no scene, so view models may hold it.
 */
public final class Appearance {

    /** The smallest text, in percent of the design's 14 px. */
    public static final int LEAST_TEXT = 100;
    /** The largest text, in percent. */
    public static final int MOST_TEXT = 200;

    /** Seen from the last row, type starts larger: 18 px for 14. */
    private static final double PROJECTOR_TYPE = 18 / 14.0;

    /** A choice of colours; high contrast is light or dark as the system is. */
    public enum Look {
        SYSTEM,
        LIGHT,
        DARK,
        CONTRAST,
        PROJECTOR
    }

    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(this, "look", Look.SYSTEM);
    private final IntegerProperty textPercent = new SimpleIntegerProperty(this, "textPercent", LEAST_TEXT);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final BooleanProperty systemReducedMotion = new SimpleBooleanProperty(this, "systemReducedMotion");
    private final BooleanBinding still = reducedMotion.or(systemReducedMotion);
    private final IntegerProperty presented = new SimpleIntegerProperty(this, "presented");
    private final ObjectBinding<Look> seen =
            Bindings.createObjectBinding(() -> presented.get() > 0 ? Look.PROJECTOR : look.get(), look, presented);
    private final DoubleBinding scale = Bindings.createDoubleBinding(
            () -> scale(seen.get(), presented.get() > 0 ? presented.get() : textPercent.get()),
            seen,
            presented,
            textPercent);

    /** The colours. */
    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    /** The size of text in percent while someone presents; 0 while nobody does. It is not kept. */
    public IntegerProperty presentedProperty() {
        return presented;
    }

    /** The colours that are seen: a projector's while someone presents, else those wished for. */
    public ObjectBinding<Look> seenProperty() {
        return seen;
    }

    /** The size of text in percent; out of {@value #LEAST_TEXT} to {@value #MOST_TEXT} the nearest counts. */
    public IntegerProperty textPercentProperty() {
        return textPercent;
    }

    /** The wish for no motion. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** The same wish as the system has it; the window keeps it up to date. */
    public BooleanProperty systemReducedMotionProperty() {
        return systemReducedMotion;
    }

    /** Whether every animation is to be a cut: the person or the system wishes it. */
    public BooleanBinding stillProperty() {
        return still;
    }

    /** How much larger everything is than drawn: text size times what the look adds. 1 is the design. */
    public DoubleBinding scaleProperty() {
        return scale;
    }

    /** How much larger the type of a look is than drawn. */
    public static double typeScale(Look look) {
        return look == Look.PROJECTOR ? PROJECTOR_TYPE : 1;
    }

    private static double scale(Look look, int percent) {
        return Math.clamp(percent, LEAST_TEXT, MOST_TEXT) / 100.0 * typeScale(look);
    }
}
