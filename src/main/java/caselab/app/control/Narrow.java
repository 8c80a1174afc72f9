package caselab.app.control;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.Pane;

/**
 * Whether a pane has too little room: its width or height in the design's px is below a limit. Large type in a wide
 * window is as narrow as small type in a narrow one.
 */
public final class Narrow extends BooleanBinding {

    private final DesignSize size;
    private final double limit;

    /**
     * Watches how wide a pane is.
     *
     * @param limit the width in px of the design below which it is narrow
     */
    public Narrow(Pane pane, double limit) {
        this(DesignSize.width(pane), limit);
    }

    private Narrow(DesignSize size, double limit) {
        this.size = size;
        this.limit = limit;
        bind(size);
    }

    /**
     * Watches how high a pane is.
     *
     * @param limit the height in px of the design below which it is low
     */
    public static Narrow low(Pane pane, double limit) {
        return new Narrow(DesignSize.height(pane), limit);
    }

    @Override
    protected boolean computeValue() {
        return size.get() > 0 && size.get() < limit;
    }
}
