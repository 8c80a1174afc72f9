package caselab.app.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Lines over weeks, with a band, events, exits and labels at the ends. It draws a {@link ChartModel} and knows nothing
 * else; colours and font come from CSS, so it follows the theme.
 */
public final class LineChartView extends InkedRegion {

    /** The cursor's week when there is no cursor. */
    public static final int NO_WEEK = -1;

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final GroundPainter ground = new GroundPainter(this);
    private final LinePainter lines = new LinePainter(this);
    private final LabelPainter labels = new LabelPainter(this);
    private final CursorPainter cursor = new CursorPainter(this);
    private final PaintLayer data = new PaintLayer(this::paintData);
    private final PaintLayer top = new PaintLayer(this::paintCursor);
    private final AxisMotion axis = new AxisMotion(this::repaint);
    private final IntegerProperty cursorWeek = new SimpleIntegerProperty(this, "cursorWeek", NO_WEEK);
    private final StringProperty summary = new SimpleStringProperty(this, "summary", "");
    private final ReadOnlyStringWrapper readOut = new ReadOnlyStringWrapper(this, "readOut", "");
    private final BooleanProperty animated = new SimpleBooleanProperty(this, "animated", true);
    private @Nullable ChartModel model;
    private @Nullable ChartLayout layout;
    private Pens pens = new Pens(font());

    public LineChartView() {
        getStyleClass().add("line-chart-view");
        getChildren().addAll(data, top);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pseudoClassStateChanged(EMPTY, true);
        cursorWeek.addListener(_ -> cursorMoved());
        summary.addListener(_ -> cursorMoved());
        CursorKeys.install(this);
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointAt(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> setCursorWeek(NO_WEEK));
    }

    /** Shows new data in place. The axis stays while {@link #setInteractive interactive}, otherwise it may grow. */
    public void setModel(ChartModel next) {
        model = next;
        pseudoClassStateChanged(EMPTY, false);
        axis.follow(SoftAxis.fit(next), animated.get());
        cursorMoved();
        repaint();
    }

    public @Nullable ChartModel getModel() {
        return model;
    }

    /** Fits the axis to the data afresh, as after a reset or when another quantity is shown. */
    public void resetAxis() {
        axis.reset(model == null ? SoftAxis.fit(0, 1) : SoftAxis.fit(model));
    }

    /** True while a lever is dragged: the axis holds still until it is let go. */
    public void setInteractive(boolean interactive) {
        axis.hold(interactive, animated.get());
    }

    /** The week the cursor stands on, {@link #NO_WEEK} for none. */
    public IntegerProperty cursorWeekProperty() {
        return cursorWeek;
    }

    public int getCursorWeek() {
        return cursorWeek.get();
    }

    public void setCursorWeek(int week) {
        cursorWeek.set(week);
    }

    /** One sentence that says what the chart shows, set by the owner; read out when no cursor is set. */
    public StringProperty summaryProperty() {
        return summary;
    }

    /** The cursor's week in words, empty without a cursor. */
    public ReadOnlyStringProperty readOutProperty() {
        return readOut.getReadOnlyProperty();
    }

    /** False turns the axis' growth into a cut, for readers who want no motion. */
    public BooleanProperty animatedProperty() {
        return animated;
    }

    /** The same data as a table. */
    public ChartTable tableTwin() {
        return model == null ? new ChartTable(java.util.List.of(), java.util.List.of()) : ChartTable.of(model);
    }

    @Override
    void repaint() {
        layout = null;
        data.requestLayout();
        top.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (data.getWidth() != getWidth() || data.getHeight() != getHeight()) {
            layout = null;
        }
        data.fit(getWidth(), getHeight());
        top.fit(getWidth(), getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 640 * pens.unit();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 380 * pens.unit();
    }

    private void paintData(GraphicsContext gc) {
        ChartModel shown = model;
        ChartLayout spots = spots();
        if (shown != null && spots != null) {
            ground.paint(gc, shown, spots, pens);
            lines.paint(gc, shown, spots.plot());
            labels.paint(gc, spots, pens);
        }
    }

    private void paintCursor(GraphicsContext gc) {
        ChartModel shown = model;
        ChartLayout spots = spots();
        if (shown != null && spots != null && getCursorWeek() >= 0) {
            cursor.paint(gc, shown, spots, pens, Math.min(getCursorWeek(), shown.weeks()));
        }
    }

    private @Nullable ChartLayout spots() {
        if (layout == null && model != null && getWidth() > 0 && getHeight() > 0) {
            pens = pens.fits(font()) ? pens : new Pens(font());
            layout = ChartLayout.of(model, axis.shown(), getWidth(), getHeight(), pens.unit(), pens);
        }
        return layout;
    }

    private void pointAt(double x, double y) {
        ChartLayout spots = spots();
        if (spots != null) {
            Plot plot = spots.plot();
            boolean inside = x >= plot.left() - 6 && x <= plot.right() + 6 && y >= plot.top() && y <= plot.bottom();
            setCursorWeek(inside ? plot.weekAt(x) : NO_WEEK);
        }
    }

    private void cursorMoved() {
        boolean on = model != null && getCursorWeek() >= 0;
        readOut.set(
                on && model != null ? ReadOut.fromTop(model, getCursorWeek()).spoken() : "");
        setAccessibleText(on ? readOut.get() : summary.get());
        top.requestLayout();
    }
}
