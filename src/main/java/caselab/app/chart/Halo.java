package caselab.app.chart;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Words that stay legible on lines, by a rim in the colour of the surface. The rim is the words themselves, moved by
 * its width to all sides: letters are copied from memory, while to stroke their outlines takes as long as a whole
 * chart.
 */
final class Halo {

    private static final double RIM = 1.8;
    private static final double DIAGONAL = RIM * Math.sqrt(.5);
    private static final double[] ACROSS = {RIM, DIAGONAL, 0, -DIAGONAL, -RIM, -DIAGONAL, 0, DIAGONAL};
    private static final double[] DOWN = {0, DIAGONAL, RIM, DIAGONAL, 0, -DIAGONAL, -RIM, -DIAGONAL};

    private Halo() {}

    /** Writes words with the font and the alignment that are set. */
    static void words(GraphicsContext gc, String words, double x, double y, Color surface, Color ink) {
        gc.setFill(surface);
        for (int i = 0; i < ACROSS.length; i++) {
            gc.fillText(words, x + ACROSS[i], y + DOWN[i]);
        }
        gc.setFill(ink);
        gc.fillText(words, x, y);
    }
}
