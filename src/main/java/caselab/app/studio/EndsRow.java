package caselab.app.studio;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * Two labels on one line: the right one is whole as long as the row is wide enough, the left one takes what is left.
 */
final class EndsRow extends Pane {

    private static final double GAP = 8;
    /** Below so many em a text is no longer known by its beginning. */
    private static final double LEGIBLE = 6;

    private final Label left;
    private final Label right;

    EndsRow(Label left, Label right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    @Override
    protected void layoutChildren() {
        double own = Math.min(right.prefWidth(-1), getWidth());
        double rest = Math.clamp(getWidth() - own - GAP, 0, left.prefWidth(-1));
        // a letter or two say nothing
        left.setVisible(
                rest >= Math.min(left.prefWidth(-1), LEGIBLE * left.getFont().getSize()));
        double leftHigh = left.prefHeight(-1);
        double rightHigh = right.prefHeight(-1);
        left.resize(rest, leftHigh);
        right.resize(own, rightHigh);
        left.relocate(0, getHeight() - leftHigh);
        right.relocate(getWidth() - own, getHeight() - rightHigh);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return left.prefWidth(-1) + GAP + right.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(left.prefHeight(-1), right.prefHeight(-1));
    }
}
