package caselab.app.chart;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** The head of a card: name and unit at the left, tools at the right; below one another where there is no room. */
final class CardHead extends HBox {

    private static final int NAMES = 2;
    private static final double ROUNDING = .5;
    private static final double LINE = 4;
    /** As high as a target is. */
    private static final double LEAST = 32;

    /**
     * A head.
     *
     * @param parts name, unit, and tools
     */
    CardHead(Node... parts) {
        super(parts);
    }

    private double row(List<Node> parts) {
        return parts.stream().mapToDouble(part -> part.prefWidth(-1)).sum()
                + getSpacing() * Math.max(0, parts.size() - 1);
    }

    private List<Node> names() {
        List<Node> parts = getManagedChildren();
        return parts.subList(0, Math.min(NAMES, parts.size()));
    }

    private List<Node> tools() {
        List<Node> parts = getManagedChildren();
        return parts.subList(Math.min(NAMES, parts.size()), parts.size()).stream()
                .filter(part -> part.prefWidth(-1) > 0)
                .toList();
    }

    private boolean fits(double width) {
        return width < 0 || row(names()) + getSpacing() + row(tools()) <= width + ROUNDING;
    }

    private static double height(List<Node> parts, double width) {
        return parts.stream().mapToDouble(part -> part.prefHeight(width)).max().orElse(0);
    }

    private double namesHeight(double width) {
        List<Node> names = names();
        return row(names) <= width + ROUNDING
                ? height(names, -1)
                : names.stream().mapToDouble(name -> name.prefHeight(width)).sum();
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
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(LEAST, fits(width) ? tallest() : namesHeight(width) + LINE + height(tools(), -1));
    }

    private double tallest() {
        return height(getManagedChildren(), -1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (fits(width)) {
            double height = Math.max(LEAST, tallest());
            inARow(names(), 0, 0, width, height);
            inARow(tools(), width - row(tools()), 0, width, height);
        } else {
            double y = stackNames(width);
            inARow(tools(), 0, y + LINE, width, height(tools(), -1));
        }
    }

    private double stackNames(double width) {
        if (row(names()) <= width + ROUNDING) {
            double height = height(names(), -1);
            inARow(names(), 0, 0, width, height);
            return height;
        }
        double y = 0;
        for (Node name : names()) {
            double height = name.prefHeight(width);
            layoutInArea(name, 0, y, width, height, 0, HPos.LEFT, VPos.TOP);
            y += height;
        }
        return y;
    }

    /** Lays parts from the left, in the middle of a height, each narrower where there is no room for all. */
    private void inARow(List<Node> parts, double left, double y, double width, double height) {
        double part = Math.min(1, width / Math.max(1, row(parts)));
        double x = left;
        for (Node node : parts) {
            // a hair less than it wants, and a word would go to the next line
            double wide = part < 1 ? Math.floor(node.prefWidth(-1) * part) : Math.ceil(node.prefWidth(-1));
            double high = node.prefHeight(wide);
            node.resizeRelocate(x, y + Math.floor((height - high) / 2), wide, high);
            x += wide + getSpacing() * part;
        }
    }
}
