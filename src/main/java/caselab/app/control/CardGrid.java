package caselab.app.control;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * Cards in columns of one width: as many as there is room for at the least width of a card, in rows as full as each
 * other where that can be. The cards of a row are as high as its highest.
 */
public final class CardGrid extends VBox {

    /** Without cards yet. */
    public CardGrid() {}

    /** These cards, row by row. */
    public CardGrid(Node... cards) {
        super(cards);
    }

    private int columns(double width) {
        List<Node> cards = getManagedChildren();
        double least =
                cards.stream().mapToDouble(card -> card.minWidth(-1)).max().orElse(0);
        double room = width - sides() + getSpacing();
        int most = (int) Math.clamp(Math.floor(room / Math.max(1, least + getSpacing())), 1, Math.max(1, cards.size()));
        int rows = Math.ceilDiv(Math.max(1, cards.size()), most);
        return Math.ceilDiv(Math.max(1, cards.size()), rows);
    }

    private double sides() {
        Insets insets = getInsets();
        return insets.getLeft() + insets.getRight();
    }

    private double column(double width, int columns) {
        return Math.max(0, Math.floor((width - sides() - getSpacing() * (columns - 1)) / columns));
    }

    private double rowHeight(int from, int columns, double column) {
        List<Node> cards = getManagedChildren();
        return cards.subList(from, Math.min(cards.size(), from + columns)).stream()
                .mapToDouble(card -> Math.ceil(Math.max(card.minHeight(column), card.prefHeight(column))))
                .max()
                .orElse(0);
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
        double wide = width < 0 ? prefWidth(-1) : width;
        int columns = columns(wide);
        double sum = getInsets().getTop() + getInsets().getBottom() - getSpacing();
        for (int from = 0; from < getManagedChildren().size(); from += columns) {
            sum += rowHeight(from, columns, column(wide, columns)) + getSpacing();
        }
        return Math.max(0, sum);
    }

    @Override
    protected void layoutChildren() {
        List<Node> cards = getManagedChildren();
        int columns = columns(getWidth());
        double column = column(getWidth(), columns);
        double y = getInsets().getTop();
        for (int from = 0; from < cards.size(); from += columns) {
            double height = rowHeight(from, columns, column);
            for (int i = from; i < Math.min(cards.size(), from + columns); i++) {
                double x = getInsets().getLeft() + (i - from) * (column + getSpacing());
                cards.get(i).resizeRelocate(x, y, column, height);
            }
            y += height + getSpacing();
        }
    }
}
