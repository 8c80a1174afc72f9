package caselab.app.chart;

import caselab.app.chart.WordPlacer.Box;
import java.util.function.IntConsumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A chart of single marks, such as bars or cells: arrow keys and the pointer go from one to the next, Enter or a double
 * click acts on it, Escape leaves.
 *
 * @param <M> what it shows
 * @param <L> where the marks stand
 */
abstract class MarkChart<M extends Tabular, L extends MarkChart.Marks> extends ChartView {

    /** No mark. */
    static final int NONE = -1;

    /** The places of marks. */
    interface Marks {
        int count();

        Box box(int mark);
    }

    private final PaintLayer data = new PaintLayer(this::paintData);
    private final PaintLayer top = new PaintLayer(this::paintSelected);
    private final IntegerProperty selected = new SimpleIntegerProperty(this, "selected", NONE);
    private IntConsumer action = _ -> {};
    private @Nullable M model;
    private @Nullable L layout;

    MarkChart(String styleClass) {
        super(styleClass);
        getChildren().addAll(data, top);
        selected.addListener(_ -> selectionMoved());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> selected.set(at(event.getX(), event.getY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> selected.set(NONE));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event));
    }

    /** Shows something else in place; the reader stays at the mark he is at. */
    public final void setModel(M next) {
        model = next;
        filled();
        repaint();
        selectionMoved();
    }

    public final @Nullable M getModel() {
        return model;
    }

    /** The mark the reader is at, -1 for none. */
    public final IntegerProperty selectedProperty() {
        return selected;
    }

    /** What Enter or a double click does with a mark. */
    public final void setOnAction(IntConsumer then) {
        action = then;
    }

    @Override
    public final ChartTable table() {
        return model == null ? ChartTable.empty() : model.table();
    }

    @Override
    public final ChartView twin() {
        MarkChart<M, L> twin = fresh();
        if (model != null) {
            twin.setModel(model);
        }
        return twin;
    }

    /** A new view of the same kind. */
    abstract MarkChart<M, L> fresh();

    /** Works out where everything stands. */
    abstract L lay(M shown, GroundLook.Canvas canvas);

    abstract void paint(GraphicsContext gc, M shown, L marks, Pens pens);

    /** A mark in words. */
    abstract String spoken(M shown, int mark);

    /** The mark the keyboard comes to first. */
    int first(M shown) {
        return 0;
    }

    /** Shows where the reader is: a ring around the mark. */
    void paintSelected(GraphicsContext gc, M shown, L marks, int mark, Pens pens) {
        Box box = marks.box(mark);
        gc.setStroke(ink(Ink.DECISION));
        gc.setLineWidth(2);
        gc.strokeRoundRect(box.x() - 3, box.y() - 3, box.width() + 6, box.height() + 6, 8, 8);
    }

    @Override
    final void repaint() {
        layout = null;
        data.requestLayout();
        top.show(selected.get() != NONE);
    }

    @Override
    protected final void layoutChildren() {
        if (data.fit(getWidth(), getHeight())) {
            layout = null;
        }
        top.fit(getWidth(), getHeight());
    }

    private void paintData(GraphicsContext gc) {
        L marks = marks();
        if (model != null && marks != null) {
            paint(gc, model, marks, pens());
        }
    }

    private void paintSelected(GraphicsContext gc) {
        L marks = marks();
        if (model != null && marks != null && selected.get() >= 0 && selected.get() < marks.count()) {
            paintSelected(gc, model, marks, selected.get(), pens());
        }
    }

    final @Nullable L marks() {
        if (layout == null && model != null && roomy()) {
            layout = lay(model, canvas());
        }
        return layout;
    }

    private void selectionMoved() {
        L marks = marks();
        int mark = selected.get();
        boolean on = model != null && mark >= 0 && (marks == null || mark < marks.count());
        say(on && model != null ? spoken(model, mark) : "");
        top.show(mark != NONE);
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2 && selected.get() != NONE) {
            action.accept(selected.get());
        }
    }

    private int at(double x, double y) {
        L marks = marks();
        for (int mark = 0; marks != null && mark < marks.count(); mark++) {
            Box box = marks.box(mark);
            if (x >= box.x() && x <= box.x() + box.width() && y >= box.y() && y <= box.y() + box.height()) {
                return mark;
            }
        }
        return NONE;
    }

    private void key(KeyEvent event) {
        L marks = marks();
        if (model == null || marks == null || marks.count() == 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int now = selected.get();
        if (event.getCode() == KeyCode.ENTER && now != NONE) {
            action.accept(now);
            event.consume();
            return;
        }
        int next = next(event.getCode(), now, model, marks);
        if (next != now) {
            selected.set(next);
            event.consume();
        }
    }

    private int next(KeyCode code, int now, M shown, L marks) {
        return switch (code) {
            case LEFT, RIGHT, UP, DOWN ->
                now == NONE ? Math.min(first(shown), marks.count() - 1) : Neighbour.of(marks, now, code);
            case HOME -> 0;
            case END -> marks.count() - 1;
            case ESCAPE -> NONE;
            default -> now;
        };
    }
}
