package caselab.app.chart;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Lines over weeks, with a band, events, exits and labels at the ends. It draws a {@link ChartModel} and knows nothing
 * else.
 *
 * <pre>{@code
 * LineChartView chart = new LineChartView();
 * chart.setModel(model);
 * chart.cursorWeekProperty().bindBidirectional(other.cursorWeekProperty()); // one cursor for both
 * chart.shownUntilProperty().set(31);                                       // what is known in week 31
 * chart.sketchProperty().set(Sketch.from(6.2));                             // the reader draws
 * chart.drawingProperty().set(true);
 * }</pre>
 */
public final class LineChartView extends ChartView {

    /** The cursor's week when there is no cursor. */
    public static final int NO_WEEK = -1;

    /** All outcomes at once: none of them is played. */
    public static final int ALL_OUTCOMES = LinePainter.ALL;

    private final GroundPainter groundPainter = new GroundPainter(this);
    private final LinePainter lines = new LinePainter(this);
    private final LabelPainter labels = new LabelPainter(this);
    private final SketchPainter sketchPainter = new SketchPainter(this);
    private final NowPainter now = new NowPainter(this);
    private final CursorPainter cursor = new CursorPainter(this);
    private final PaintLayer ground = new PaintLayer(this::groundChanged, this::paintGround);
    private final PaintLayer data = new PaintLayer(this::paintData);
    private final PaintLayer drawn = new PaintLayer(this::paintSketch);
    private final PaintLayer top = new PaintLayer(this::paintCursor);
    private final AxisMotion axis = new AxisMotion(this::redraw);
    private final IntegerProperty cursorWeek = new SimpleIntegerProperty(this, "cursorWeek", NO_WEEK);
    private final DoubleProperty shownUntil = new SimpleDoubleProperty(this, "shownUntil", Double.POSITIVE_INFINITY);
    private final IntegerProperty played = new SimpleIntegerProperty(this, "played", ALL_OUTCOMES);
    private final ObjectProperty<@Nullable Sketch> sketch = new SimpleObjectProperty<>(this, "sketch", null);
    private final StringProperty sketchLabel = new SimpleStringProperty(this, "sketchLabel", "");
    private final BooleanProperty drawing = new SimpleBooleanProperty(this, "drawing");
    private final BooleanProperty stale = new SimpleBooleanProperty(this, "stale");
    private Extent reach = Extent.NOTHING;
    private @Nullable ChartModel model;
    private @Nullable ChartLayout layout;
    private @Nullable GroundLook painted;

    public LineChartView() {
        super("line-chart-view");
        getChildren().addAll(ground, data, drawn, top);
        cursorWeek.addListener(_ -> cursorMoved());
        sketch.addListener(_ -> sketchChanged());
        shownUntil.addListener(_ -> moved());
        played.addListener(_ -> data.requestLayout());
        stale.addListener(_ -> data.requestLayout());
        CursorKeys.install(this);
        new SketchPen(this);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointAt(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> setCursorWeek(NO_WEEK));
    }

    /** Shows new data in place. The axis stays while {@link #setInteractive interactive}, otherwise it may grow. */
    public void setModel(ChartModel next) {
        model = next;
        filled();
        axis.follow(fitted(next), animatedProperty().get());
        cursorMoved();
        redraw();
    }

    public @Nullable ChartModel getModel() {
        return model;
    }

    /** Fits the axis to the data afresh, as after a reset or when another quantity is shown. */
    public void resetAxis() {
        axis.reset(model == null ? SoftAxis.fit(0, 1) : fitted(model));
    }

    /** Values the axis shows even without data there: room to draw in. */
    public void setReach(double low, double high) {
        reach = Extent.NOTHING.with(low).with(high);
        resetAxis();
    }

    /** True while a lever is dragged: the axis holds still until it is let go. */
    public void setInteractive(boolean interactive) {
        axis.hold(interactive, animatedProperty().get());
    }

    /** The week the cursor stands on, {@link #NO_WEEK} for none. Bind it to share one cursor among charts. */
    public IntegerProperty cursorWeekProperty() {
        return cursorWeek;
    }

    public int getCursorWeek() {
        return cursorWeek.get();
    }

    public void setCursorWeek(int week) {
        cursorWeek.set(week);
    }

    /**
     * Up to when outcomes are drawn, in weeks and parts of a week; expectations are always drawn in full. Whatever is
     * later is neither seen nor read out. Infinity, or a week past the last, shows all.
     */
    public DoubleProperty shownUntilProperty() {
        return shownUntil;
    }

    /** The outcome among the thin lines that is shown alone, {@link #ALL_OUTCOMES} for none. */
    public IntegerProperty playedProperty() {
        return played;
    }

    /** Whether the band and the thin lines are older than the rest: then they are fainter. */
    public BooleanProperty staleProperty() {
        return stale;
    }

    /** The line the reader draws, null for none. */
    public ObjectProperty<@Nullable Sketch> sketchProperty() {
        return sketch;
    }

    /** What the reading of a week calls the drawn line. */
    public StringProperty sketchLabelProperty() {
        return sketchLabel;
    }

    /** Whether mouse and keys may change the {@link #sketchProperty sketch}. */
    public BooleanProperty drawingProperty() {
        return drawing;
    }

    @Override
    public ChartTable table() {
        return model == null
                ? ChartTable.empty()
                : model.until(shownUntil.get()).table();
    }

    @Override
    public LineChartView twin() {
        LineChartView twin = new LineChartView();
        twin.reach = reach;
        if (model != null) {
            twin.setModel(model);
        }
        twin.shownUntil.set(shownUntil.get());
        twin.sketch.set(sketch.get());
        return twin;
    }

    @Nullable
    Plot plot() {
        ChartLayout spots = spots();
        return spots == null ? null : spots.plot();
    }

    private SoftAxis fitted(ChartModel of) {
        return SoftAxis.fit(of, reach);
    }

    @Override
    void repaint() {
        painted = null;
        redraw();
    }

    /** Paints what changed: the ground is painted again only if it looks different. */
    private void redraw() {
        layout = null;
        ground.requestLayout();
        data.requestLayout();
        drawn.show(sketch.get() != null);
        top.show(topShown());
    }

    private boolean topShown() {
        return model != null && (getCursorWeek() >= 0 || shownUntil.get() < model.weeks());
    }

    @Override
    protected void layoutChildren() {
        if (data.fit(getWidth(), getHeight())) {
            layout = null;
            painted = null;
        }
        ground.fit(getWidth(), getHeight());
        drawn.fit(getWidth(), getHeight());
        top.fit(getWidth(), getHeight());
    }

    private boolean groundChanged() {
        ChartLayout spots = spots();
        return spots == null || !spots.ground().equals(painted);
    }

    private void paintGround(GraphicsContext gc) {
        ChartLayout spots = spots();
        if (spots != null) {
            painted = spots.ground();
            groundPainter.paint(gc, painted, pens());
        }
    }

    private void paintData(GraphicsContext gc) {
        ChartModel shown = model;
        ChartLayout spots = spots();
        if (shown != null && spots != null) {
            lines.fade(stale.get());
            lines.paint(gc, shown, spots.plot(), spots.unit(), shownUntil.get(), played.get());
            labels.paint(gc, spots, pens());
        }
    }

    private void paintSketch(GraphicsContext gc) {
        Sketch line = sketch.get();
        ChartLayout spots = spots();
        if (line != null && spots != null) {
            sketchPainter.paint(gc, line, spots.plot(), spots.unit());
        }
    }

    private void paintCursor(GraphicsContext gc) {
        ChartModel shown = model;
        ChartLayout spots = spots();
        if (shown == null || spots == null) {
            return;
        }
        if (shownUntil.get() < shown.weeks()) {
            now.paint(gc, shown, spots, pens(), Math.max(0, shownUntil.get()));
        }
        if (getCursorWeek() >= 0) {
            int week = Math.min(getCursorWeek(), shown.weeks());
            cursor.paint(gc, readable(shown), spots, pens(), week);
        }
    }

    private @Nullable ChartLayout spots() {
        if (layout == null && model != null && roomy()) {
            layout = ChartLayout.of(model, axis.shown(), shownUntil.get(), canvas());
        }
        return layout;
    }

    private void pointAt(double x, double y) {
        Plot plot = plot();
        if (plot != null) {
            boolean inside = x >= plot.left() - 6 && x <= plot.right() + 6 && y >= plot.top() && y <= plot.bottom();
            setCursorWeek(inside ? plot.weekAt(x) : NO_WEEK);
        }
    }

    private void moved() {
        revised();
        layout = null;
        ground.requestLayout();
        data.requestLayout();
        cursorMoved();
    }

    private void sketchChanged() {
        drawn.show(sketch.get() != null);
        cursorMoved();
    }

    private void cursorMoved() {
        boolean on = model != null && getCursorWeek() >= 0;
        say(
                on && model != null
                        ? ReadOut.fromTop(readable(model), getCursorWeek()).spoken()
                        : "");
        top.show(topShown());
    }

    /** What may be read out: nothing that is still to come, and the drawn line as one more. */
    private ChartModel readable(ChartModel shown) {
        ChartModel seen = shown.until(shownUntil.get());
        Sketch line = sketch.get();
        return line == null
                ? seen
                : seen.with(Line.of("sketch", Role.PREDICTION, sketchLabel.get(), "", line.values(shown.weeks())));
    }
}
