package caselab.app.chart;

import javafx.scene.Node;
import javafx.scene.control.TableView;

/**
 * A table that shows whole rows only: none is cut at the edge. Its rows have one height, {@code -fx-fixed-cell-size}.
 */
public class RowTable<T> extends TableView<T> {

    /** So much less than whole rows: with all of it the next row would be laid out, unseen. */
    private static final double SHORT = 3;
    /** It asks for room for so many rows, if it has them; the others are scrolled to. */
    private static final int MOST = 12;

    private final int least;

    /** A table that is never lower than so many rows, if it has them. */
    @SuppressWarnings("this-escape") // told of later changes only
    public RowTable(int least) {
        this.least = least;
        getItems().subscribe(this::requestLayout);
        fixedCellSizeProperty().subscribe(_ -> requestLayout());
    }

    @Override
    public final void resize(double width, double height) {
        double frame = frame();
        double row = getFixedCellSize();
        double rows = Math.max(1, Math.floor((height - frame) / row));
        double cut = rows < getItems().size() ? SHORT : 0;
        super.resize(width, row > 0 ? Math.min(height, frame + rows * row - cut) : height);
    }

    @Override
    protected final double computeMinHeight(double width) {
        return height(least);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return height(MOST);
    }

    private double height(int most) {
        int rows = Math.clamp(getItems().size(), 1, most);
        return Math.ceil(frame() + rows * Math.max(0, getFixedCellSize()));
    }

    /** What is not rows: the head and the edge. */
    private double frame() {
        Node head = lookup(".column-header-background");
        return snappedTopInset() + snappedBottomInset() + (head == null ? 0 : head.prefHeight(-1));
    }
}
