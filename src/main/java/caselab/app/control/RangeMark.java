package caselab.app.control;

import javafx.scene.layout.Region;

/** A range in a few px: a line from low to high with a tick at each end, and a diamond where it is most likely. */
public final class RangeMark extends Region {

    private static final double TALL = 8;
    private static final double DIAMOND = 7;

    private final Region line = part("range-line");
    private final Region left = part("range-end");
    private final Region right = part("range-end");
    private final Region diamond = part("range-likely");
    private final double likely;

    /**
     * A mark.
     *
     * @param likely where between low (0) and high (1) the likely value is
     */
    public RangeMark(double likely) {
        this.likely = Math.clamp(likely, 0, 1);
        getStyleClass().add("range-mark");
        getChildren().addAll(line, left, right, diamond);
    }

    private static Region part(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        return region;
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        line.resizeRelocate(x(0), middle - .5, x(1) - x(0), 1);
        left.resizeRelocate(x(0), middle - TALL / 2, 1, TALL);
        right.resizeRelocate(x(1) - 1, middle - TALL / 2, 1, TALL);
        diamond.resizeRelocate(x(likely) - DIAMOND / 2, middle - DIAMOND / 2, DIAMOND, DIAMOND);
    }

    private double x(double part) {
        return DIAMOND / 2 + part * (getWidth() - DIAMOND);
    }
}
