package caselab.app.chart;

import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.text.FontSmoothingType;

/** A canvas that paints at most once a frame, however often it is asked, and disturbs no layout but its own. */
final class PaintLayer extends Region {

    private final Canvas canvas = new Canvas();
    private final Consumer<GraphicsContext> painter;

    PaintLayer(Consumer<GraphicsContext> painter) {
        this.painter = painter;
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(canvas);
        canvas.getGraphicsContext2D().setFontSmoothingType(FontSmoothingType.GRAY);
    }

    void fit(double width, double height) {
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            resize(width, height);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        GraphicsContext gc = canvas.getGraphicsContext2D();
        gc.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        painter.accept(gc);
    }
}
