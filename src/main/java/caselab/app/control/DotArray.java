package caselab.app.control;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/** Odds as whole worlds: so many dots of a hundred filled, the others hollow. */
public final class DotArray extends Region {

    private static final int COUNT = 100;
    private static final int COLUMNS = 25;
    private static final double PITCH = 9;

    private final IntegerProperty lit = new SimpleIntegerProperty(this, "lit");
    private final SVGPath filled = new SVGPath();
    private final SVGPath hollow = new SVGPath();

    public DotArray() {
        getStyleClass().add("dot-array");
        filled.getStyleClass().add("lit");
        hollow.getStyleClass().add("unlit");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(filled, hollow);
        lit.addListener(_ -> draw());
        double height = PITCH * COUNT / COLUMNS;
        setMinSize(PITCH * COLUMNS, height);
        setPrefSize(PITCH * COLUMNS, height);
        setMaxSize(PITCH * COLUMNS, height);
        draw();
    }

    /** How many of the hundred are filled. */
    public IntegerProperty litProperty() {
        return lit;
    }

    private void draw() {
        int on = Math.clamp(lit.get(), 0, COUNT);
        filled.setContent(dots(0, on, 3.1));
        hollow.setContent(dots(on, COUNT, 2.6));
    }

    private static String dots(int from, int to, double r) {
        StringBuilder path = new StringBuilder();
        for (int i = from; i < to; i++) {
            int column = i % COLUMNS;
            int row = i / COLUMNS;
            double x = (column + .5) * PITCH;
            double y = (row + .5) * PITCH;
            path.append("M%s,%s a%s,%s 0 1,0 %s,0 a%s,%s 0 1,0 %s,0z ".formatted(x - r, y, r, r, 2 * r, r, r, -2 * r));
        }
        return path.toString();
    }
}
