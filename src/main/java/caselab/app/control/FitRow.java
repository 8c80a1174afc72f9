package caselab.app.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * A row that gives way step by step where there is no room for all of it, and takes back what it gave when there is
 * again. A step hides something or turns words into a picture; whatever is still too wide then is shortened.
 */
public class FitRow extends HBox {

    private static final double ROUNDING = .5;

    private final List<Consumer<Boolean>> steps = new ArrayList<>();
    private int given;
    private double width = -1;
    private double need = -1;

    /** The next thing the row can do without: told true when it is to go, false when it may come back. */
    public final void givesWay(Consumer<Boolean> step) {
        steps.add(step);
    }

    /** A part that is hidden when it is its turn. */
    public final void canHide(Node part) {
        givesWay(gone -> {
            Shown.when(!gone, part);
        });
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != width || need() != need) {
            fit();
        }
        super.layoutChildren();
    }

    /** None: it fits itself into whatever it is given. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private void fit() {
        while (given > 0) {
            given--;
            steps.get(given).accept(false);
        }
        while (given < steps.size() && need() > getWidth() + ROUNDING) {
            steps.get(given).accept(true);
            given++;
            // a picture that has just come has no size yet
            applyCss();
        }
        width = getWidth();
        need = need();
    }

    /** Summed up here: a pane does not forget its own size while it lays out what is in it. */
    private double need() {
        double sum = snappedLeftInset() + snappedRightInset();
        int shown = 0;
        for (Node child : getManagedChildren()) {
            sum += Math.max(child.minWidth(-1), child.prefWidth(-1));
            shown++;
        }
        return sum + snapSpaceX(getSpacing()) * Math.max(0, shown - 1);
    }
}
