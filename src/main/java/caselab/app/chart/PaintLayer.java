package caselab.app.chart;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.text.FontSmoothingType;

/** A canvas that paints at most once a frame, however often it is asked, and disturbs no layout but its own. */
final class PaintLayer extends Region {

    private final Canvas canvas = new Canvas();
    private final BooleanSupplier changed;
    private final Consumer<GraphicsContext> painter;

    PaintLayer(Consumer<GraphicsContext> painter) {
        this(() -> true, painter);
    }

    /** A layer that keeps its picture while nothing on it has changed. */
    PaintLayer(BooleanSupplier changed, Consumer<GraphicsContext> painter) {
        this.changed = changed;
        this.painter = painter;
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(canvas);
        canvas.getGraphicsContext2D().setFontSmoothingType(FontSmoothingType.GRAY);
    }

    /** Takes a size, and says whether it is a new one. */
    boolean fit(double width, double height) {
        if (canvas.getWidth() == width && canvas.getHeight() == height) {
            return false;
        }
        canvas.setWidth(width);
        canvas.setHeight(height);
        resize(width, height);
        requestLayout();
        return true;
    }

    /**
     * Asks for a painting if there is anything to see; a layer that shows nothing is not there, as even an empty canvas
     * is copied to the window with every frame.
     */
    void show(boolean on) {
        setVisible(on);
        if (on) {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        if (!changed.getAsBoolean()) {
            return;
        }
        GraphicsContext gc = canvas.getGraphicsContext2D();
        gc.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        painter.accept(gc);
    }
}
