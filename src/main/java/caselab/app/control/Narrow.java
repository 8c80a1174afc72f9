package caselab.app.control;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Whether a pane has too little room for its words: its width in the design's px, which is its width over the size of
 * text. Large type in a wide window is as narrow as small type in a narrow one.
 */
public final class Narrow extends BooleanBinding {

    private static final double DESIGN_SIZE = 14;

    private final Pane pane;
    private final double limit;
    private final Region em = new Region();

    /**
     * Watches a pane.
     *
     * @param limit the width in px of the design below which it is narrow
     */
    public Narrow(Pane pane, double limit) {
        this.pane = pane;
        this.limit = limit;
        em.getStyleClass().add("em");
        em.setManaged(false);
        em.setVisible(false);
        pane.getChildren().add(em);
        bind(pane.widthProperty(), em.minWidthProperty());
    }

    @Override
    protected boolean computeValue() {
        double scale = em.getMinWidth() > 0 ? em.getMinWidth() / DESIGN_SIZE : 1;
        return pane.getWidth() > 0 && pane.getWidth() < limit * scale;
    }
}
