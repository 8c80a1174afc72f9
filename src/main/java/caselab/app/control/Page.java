package caselab.app.control;

import javafx.application.Platform;
import javafx.scene.layout.VBox;

/**
 * What a scroll pane holds when it fills it while there is room and scrolls when there is not: asked for its least
 * height it answers for the width it has, as words and rows of controls need less height where they are wide.
 */
public final class Page extends VBox {

    /** At another width it needs another height than it has answered so far. */
    @Override
    public void resize(double width, double height) {
        boolean other = width != getWidth();
        super.resize(width, height);
        if (other) {
            // in a later event: during a layout nobody listens
            Platform.runLater(this::requestLayout);
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return super.computeMinHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }
}
