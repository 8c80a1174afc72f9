package caselab.app.control;

import javafx.scene.control.ListView;

/** How high a list or table is to be, so that the last row seen is not cut in two. */
public final class WholeRows {

    private WholeRows() {}

    /**
     * The most height, not above what there is, that ends with a row.
     *
     * @param room the height there is
     * @param around what of it is not for rows: a head, borders
     * @param row the fixed cell size; below 1 if there is none, and then all the room is taken
     */
    public static double height(double room, double around, double row) {
        int rows = row < 1 ? 0 : (int) ((room - around) / Math.round(row));
        // rows begin on whole px; the last must reach the edge, or another would begin behind it
        return rows < 1 ? room : around + Math.round(row) * (rows - 1) + Math.floor(row);
    }

    /** A list of whole rows; its fixed cell size is its style's. */
    public static <T> ListView<T> list() {
        return new ListView<>() {
            @Override
            public void resize(double width, double height) {
                super.resize(width, height(height, snappedTopInset() + snappedBottomInset(), getFixedCellSize()));
            }
        };
    }
}
