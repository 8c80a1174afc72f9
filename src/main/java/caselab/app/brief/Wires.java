package caselab.app.brief;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Rectangle;

/** Wires from cards on the left to cards on the right, drawn over both; those scrolled out of sight have none. */
final class Wires extends Pane {

    private static final double DOT = 3.5;

    /** Two cards that belong together. */
    record Tie(Node from, Node to) {}

    private List<Tie> ties = List.of();

    Wires() {
        setMouseTransparent(true);
        getStyleClass().add("wires");
        Rectangle frame = new Rectangle();
        frame.widthProperty().bind(widthProperty());
        frame.heightProperty().bind(heightProperty());
        setClip(frame);
    }

    /** Ties these, and nothing else. */
    void tie(List<Tie> next) {
        ties = List.copyOf(next);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        List<Node> drawn = new ArrayList<>();
        for (Tie tie : ties) {
            Bounds from = here(tie.from());
            Bounds to = here(tie.to());
            if (inSight(from) && inSight(to)) {
                draw(from.getMaxX(), from.getCenterY(), to.getMinX(), to.getCenterY(), drawn);
            }
        }
        getChildren().setAll(drawn);
    }

    private Bounds here(Node node) {
        return sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private boolean inSight(Bounds bounds) {
        return bounds.getCenterY() > 0 && bounds.getCenterY() < getHeight();
    }

    private static void draw(double x1, double y1, double x2, double y2, List<Node> drawn) {
        double bend = (x2 - x1) * .6;
        CubicCurve wire = new CubicCurve(x1, y1, x1 + bend, y1, x2 - bend, y2, x2, y2);
        wire.getStyleClass().add("wire");
        drawn.add(wire);
        drawn.add(dot(x1, y1));
        drawn.add(dot(x2, y2));
    }

    private static Circle dot(double x, double y) {
        Circle dot = new Circle(x, y, DOT);
        dot.getStyleClass().add("wire-end");
        return dot;
    }
}
