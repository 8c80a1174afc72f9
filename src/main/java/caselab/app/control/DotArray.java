package caselab.app.control;

import java.util.Locale;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/**
 * Odds as whole worlds: so many dots of a hundred filled, the others hollow. One dot can be ringed, as outcomes are
 * played one by one.
 *
 * <pre>{@code
 * DotArray dots = new DotArray();
 * dots.litProperty().set(88);
 * dots.playedProperty().set(3);       // the fourth outcome is on the chart
 * dots.setAccessibleText("88 of 100 worlds");
 * }</pre>
 */
public final class DotArray extends Region {

    /** No outcome is played. */
    public static final int NONE = -1;

    private static final int COUNT = 100;
    private static final double LIT = 3.1 / 9;
    private static final double UNLIT = 2.6 / 9;
    /** Half the width of a ring's line. */
    private static final double HALF = .5;

    private final IntegerProperty lit = new SimpleIntegerProperty(this, "lit");
    private final IntegerProperty played = new SimpleIntegerProperty(this, "played", NONE);
    private final SVGPath filled = new SVGPath();
    private final SVGPath hollow = new SVGPath();
    private final SVGPath ring = new SVGPath();
    private int columns = 25;
    private double pitch = 9;

    public DotArray() {
        getStyleClass().add("dot-array");
        filled.getStyleClass().add("lit");
        hollow.getStyleClass().add("unlit");
        ring.getStyleClass().add("played");
        // a hundred rings that are stroked take as long to paint as a chart
        hollow.setFillRule(FillRule.EVEN_ODD);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().addAll(filled, hollow, ring);
        lit.addListener(_ -> draw());
        played.addListener(_ -> draw());
        setGrid(columns, pitch);
    }

    /** How many of the hundred are filled. */
    public IntegerProperty litProperty() {
        return lit;
    }

    /** The dot of the outcome that is played, {@link #NONE} for none. */
    public IntegerProperty playedProperty() {
        return played;
    }

    /** Sets how many dots stand in a row, and how far apart: 25 and 9 beside a headline, 50 and 4.6 in a table. */
    public void setGrid(int inARow, double apart) {
        columns = inARow;
        pitch = apart;
        double height = pitch * Math.ceilDiv(COUNT, columns);
        setMinSize(pitch * columns, height);
        setPrefSize(pitch * columns, height);
        setMaxSize(pitch * columns, height);
        draw();
    }

    private void draw() {
        int on = Math.clamp(lit.get(), 0, COUNT);
        int now = played.get();
        filled.setContent(dots(0, on, LIT));
        hollow.setContent(rings(on, COUNT, UNLIT));
        ring.setContent(now < 0 || now >= COUNT ? "" : dots(now, now + 1, .5));
    }

    private String dots(int from, int to, double part) {
        StringBuilder path = new StringBuilder();
        for (int i = from; i < to; i++) {
            circle(path, i, part * pitch);
        }
        return path.toString();
    }

    /** Discs with discs cut out of them. */
    private String rings(int from, int to, double part) {
        StringBuilder path = new StringBuilder();
        for (int i = from; i < to; i++) {
            circle(path, i, part * pitch + HALF);
            circle(path, i, part * pitch - HALF);
        }
        return path.toString();
    }

    private void circle(StringBuilder path, int dot, double r) {
        double x = (dot % columns + .5) * pitch;
        double y = (Math.floorDiv(dot, columns) + .5) * pitch;
        path.append(String.format(
                Locale.ROOT,
                "M%.2f,%.2f a%.2f,%.2f 0 1,0 %.2f,0 a%.2f,%.2f 0 1,0 %.2f,0z ",
                x - r,
                y,
                r,
                r,
                2 * r,
                r,
                r,
                -2 * r));
    }
}
