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
    private final double low;
    private final double likely;
    private final double high;

    /** Each between 0 and 1, as parts of what can be set. */
    public RangeMark(double low, double likely, double high) {
        this.low = low;
        this.likely = likely;
        this.high = high;
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
        line.resizeRelocate(x(low), middle - .5, x(high) - x(low), 1);
        left.resizeRelocate(x(low), middle - TALL / 2, 1, TALL);
        right.resizeRelocate(x(high) - 1, middle - TALL / 2, 1, TALL);
        diamond.resizeRelocate(x(likely) - DIAMOND / 2, middle - DIAMOND / 2, DIAMOND, DIAMOND);
    }

    private double x(double part) {
        return DIAMOND / 2 + part * (getWidth() - DIAMOND);
    }
}
