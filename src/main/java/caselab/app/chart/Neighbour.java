package caselab.app.chart;

import caselab.app.chart.WordPlacer.Box;
import javafx.scene.input.KeyCode;

/** Finds the mark that lies next in the direction of an arrow key: near first, and straight rather than aside. */
final class Neighbour {

    private static final double ASIDE = 3;

    private Neighbour() {}

    /** The next mark, or the same where there is none that way. */
    static int of(MarkChart.Marks marks, int from, KeyCode arrow) {
        int best = from;
        double least = Double.POSITIVE_INFINITY;
        for (int mark = 0; mark < marks.count(); mark++) {
            double cost = cost(marks.box(from), marks.box(mark), arrow);
            if (mark != from && cost < least) {
                best = mark;
                least = cost;
            }
        }
        return best;
    }

    private static double cost(Box from, Box to, KeyCode arrow) {
        double dx = to.x() + to.width() / 2 - from.x() - from.width() / 2;
        double dy = to.y() + to.height() / 2 - from.y() - from.height() / 2;
        double along = switch (arrow) {
            case LEFT -> -dx;
            case RIGHT -> dx;
            case UP -> -dy;
            default -> dy;
        };
        double aside = Math.abs(arrow == KeyCode.LEFT || arrow == KeyCode.RIGHT ? dy : dx);
        return along > 1 ? along + ASIDE * aside : Double.POSITIVE_INFINITY;
    }
}
