package caselab.app.chart;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** The head of a card: names on the left and controls on the right, or below where there is no room for both. */
final class CardHead extends Region {

    private static final double GAP = 8;

    private final FlowPane names;
    private final FlowPane controls;

    CardHead(FlowPane names, FlowPane controls) {
        this.names = row(names, Pos.CENTER_LEFT);
        this.controls = row(controls, Pos.CENTER_RIGHT);
        getStyleClass().add("chart-card-head");
        getChildren().addAll(names, controls);
    }

    private static FlowPane row(FlowPane pane, Pos alignment) {
        pane.setHgap(GAP);
        pane.setVgap(GAP / 2);
        pane.setAlignment(alignment);
        return pane;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean fits(double width) {
        return width < 0 || inOneRow(names) + GAP + inOneRow(controls) <= width;
    }

    /** A flow pane answers with the width at which it would wrap. */
    private static double inOneRow(FlowPane pane) {
        double sum = 0;
        for (Node child : pane.getChildren()) {
            sum += child.isManaged() ? Math.ceil(child.prefWidth(-1)) + GAP : 0;
        }
        return Math.max(0, sum - GAP);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return inOneRow(names) + GAP + inOneRow(controls);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return fits(width)
                ? Math.max(height(names, inOneRow(names)), height(controls, inOneRow(controls)))
                : height(names, width) + GAP / 2 + height(controls, width);
    }

    private static double height(Node pane, double width) {
        return Math.ceil(pane.prefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (fits(width)) {
            double right = inOneRow(controls);
            layoutInArea(names, 0, 0, width - right - GAP, getHeight(), 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(controls, width - right, 0, right, getHeight(), 0, HPos.RIGHT, VPos.CENTER);
        } else {
            double top = height(names, width);
            layoutInArea(names, 0, 0, width, top, 0, HPos.LEFT, VPos.TOP);
            layoutInArea(controls, 0, top + GAP / 2, width, getHeight() - top - GAP / 2, 0, HPos.RIGHT, VPos.TOP);
        }
    }
}
