package caselab.app.chart;

import caselab.app.chart.WordPlacer.Box;
import java.util.ArrayList;
import java.util.List;

/** Lines at 45° that fill a box: what belongs to the assumed world looks so in print too. */
final class Hatch {

    /** One of the lines, inside the box. */
    record Stroke(double x1, double y1, double x2, double y2) {}

    private Hatch() {}

    /** The lines, so many pixels apart. */
    static List<Stroke> of(Box box, double pitch) {
        List<Stroke> strokes = new ArrayList<>();
        double stride = pitch * Math.sqrt(2);
        for (double at = stride / 2 - box.height(); at < box.width(); at += stride) {
            double from = Math.max(0, -at);
            double to = Math.min(box.height(), box.width() - at);
            double foot = box.y() + box.height();
            if (to > from) {
                strokes.add(new Stroke(box.x() + at + from, foot - from, box.x() + at + to, foot - to));
            }
        }
        return strokes;
    }
}
