package caselab.app.control;

import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The width or height of a pane in the design's px: its size over the size of text. */
public final class DesignSize extends DoubleBinding {

    private static final double DESIGN_SIZE = 14;

    private final ObservableDoubleValue size;
    private final Region em = new Region();

    private DesignSize(Pane pane, ObservableDoubleValue size) {
        this.size = size;
        em.getStyleClass().add("em");
        Shown.when(false, em);
        pane.getChildren().add(em);
        bind(size, em.minWidthProperty());
    }

    /** Watches how wide a pane is; it gets an unseen child for that. */
    public static DesignSize width(Pane pane) {
        return new DesignSize(pane, pane.widthProperty());
    }

    /** Watches how high a pane is; it gets an unseen child for that. */
    public static DesignSize height(Pane pane) {
        return new DesignSize(pane, pane.heightProperty());
    }

    @Override
    protected double computeValue() {
        return em.getMinWidth() > 0 ? size.get() * DESIGN_SIZE / em.getMinWidth() : size.get();
    }
}
