package caselab.app.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;

/**
 * What all charts have in common: the keyboard reaches them, they say a sentence about themselves and a reading of the
 * point the reader is at, and they can be read as a table. Colours and font come from CSS. Set
 * {@link #setAccessibleRoleDescription} to the chart's kind in the reader's language, such as "waterfall chart".
 */
public abstract class ChartView extends InkedRegion {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final StringProperty summary = new SimpleStringProperty(this, "summary", "");
    private final ReadOnlyStringWrapper readOut = new ReadOnlyStringWrapper(this, "readOut", "");
    private final BooleanProperty animated = new SimpleBooleanProperty(this, "animated", true);
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper(this, "revision");
    private Pens pens = new Pens(font());

    ChartView(String styleClass) {
        getStyleClass().addAll("chart-view", styleClass);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pseudoClassStateChanged(EMPTY, true);
        summary.addListener(_ -> speak());
        readOut.addListener(_ -> speak());
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
    }

    /** One sentence that says what the chart shows, set by the owner; read out when the reader is at no point of it. */
    public final StringProperty summaryProperty() {
        return summary;
    }

    /** The point the reader is at in words, empty when at none. */
    public final ReadOnlyStringProperty readOutProperty() {
        return readOut.getReadOnlyProperty();
    }

    /** False for readers who want no motion: what would move is then cut. */
    public final BooleanProperty animatedProperty() {
        return animated;
    }

    /** The same figures as a table; without a model an empty one. */
    public abstract ChartTable table();

    /** Another view of the same model, in no scene and at no point, as a picture for export needs it. */
    public abstract ChartView twin();

    final void say(String words) {
        readOut.set(words);
    }

    /** Counts how often the figures have changed, for whoever shows them in another way. */
    final ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    final void filled() {
        pseudoClassStateChanged(EMPTY, false);
        revised();
    }

    final void revised() {
        revision.set(revision.get() + 1);
    }

    /** The fonts as CSS has them now. */
    final Pens pens() {
        pens = pens.fits(font()) ? pens : new Pens(font());
        return pens;
    }

    final GroundLook.Canvas canvas() {
        return new GroundLook.Canvas(getWidth(), getHeight(), pens().unit(), pens());
    }

    /** Whether there is room to paint anything. */
    final boolean roomy() {
        return getWidth() > 20 && getHeight() > 20;
    }

    private void speak() {
        setAccessibleText(readOut.get().isEmpty() ? summary.get() : readOut.get());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 640 * pens().unit();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 380 * pens().unit();
    }
}
