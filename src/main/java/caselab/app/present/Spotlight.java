package caselab.app.present;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** Everything dim but a circle about the pointer. */
final class Spotlight extends Pane {

    private static final double PART = .16;

    private double x = -1;
    private double y = -1;

    Spotlight() {
        setId("spotlight");
        setMouseTransparent(true);
        getStyleClass().add("spotlight");
    }

    /** The pointer is here now. */
    void at(double left, double top) {
        x = left;
        y = top;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double radius = Math.max(getWidth(), getHeight()) * PART;
        double left = x < 0 ? getWidth() / 2 : x;
        double top = y < 0 ? getHeight() / 2 : y;
        Shape dim = Shape.subtract(new Rectangle(getWidth(), getHeight()), new Circle(left, top, radius));
        dim.getStyleClass().add("spotlight-dim");
        getChildren().setAll(dim);
    }
}
