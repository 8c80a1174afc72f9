package caselab.app.control;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * Parts in a row while there is room for each at its least width; where there is not, one below the other, each as wide
 * as there is room and as high as it wants. It is {@code :stacked} then.
 */
public class SideBySide extends HBox {

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
    private static final double ROUNDING = .5;

    /** Without parts yet. */
    public SideBySide() {}

    /** These parts, from the left. */
    public SideBySide(Node... parts) {
        super(parts);
    }

    private boolean isStacked(double width) {
        List<Node> parts = getManagedChildren();
        double need = getSpacing() * Math.max(0, parts.size() - 1);
        for (Node part : parts) {
            need += part.minWidth(-1);
        }
        return width >= 0 && need + sides() > width + ROUNDING;
    }

    private double sides() {
        Insets insets = getInsets();
        return insets.getLeft() + insets.getRight();
    }

    private double stackedHeight(double width) {
        List<Node> parts = getManagedChildren();
        double sum = getSpacing() * Math.max(0, parts.size() - 1);
        for (Node part : parts) {
            sum += height(part, width - sides());
        }
        return sum + getInsets().getTop() + getInsets().getBottom();
    }

    private static double height(Node part, double width) {
        return Math.max(part.minHeight(width), part.prefHeight(width));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** None: it fits itself into whatever it is given. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return isStacked(width) ? stackedHeight(width) : super.computeMinHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isStacked(width) ? stackedHeight(width) : super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        boolean stacked = isStacked(getWidth());
        pseudoClassStateChanged(STACKED, stacked);
        if (stacked) {
            stack();
        } else {
            super.layoutChildren();
        }
    }

    private void stack() {
        double width = getWidth() - sides();
        double y = getInsets().getTop();
        for (Node part : getManagedChildren()) {
            double height = height(part, width);
            part.resize(width, height);
            positionInArea(part, getInsets().getLeft(), y, width, height, 0, HPos.LEFT, VPos.TOP);
            y += height + getSpacing();
        }
    }
}
