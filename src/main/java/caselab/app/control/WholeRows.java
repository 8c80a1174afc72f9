package caselab.app.control;

import javafx.scene.control.ListView;

/** A list that shows whole rows only: the last one seen is not cut in two. Its fixed cell size is its style's. */
public final class WholeRows<T> extends ListView<T> {

    @Override
    public void resize(double width, double height) {
        double around = snappedTopInset() + snappedBottomInset();
        double row = getFixedCellSize();
        int rows = row < 1 ? 0 : (int) ((height - around) / Math.round(row));
        // rows begin on whole px; the last must reach the edge, or another would begin behind it
        super.resize(width, rows < 1 ? height : around + Math.round(row) * (rows - 1) + Math.floor(row));
    }
}
