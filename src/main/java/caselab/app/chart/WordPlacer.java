package caselab.app.chart;

import java.util.ArrayList;
import java.util.List;

/** Finds room for words beside points of the plot: of a few sides, the first that hits neither edge nor other words. */
final class WordPlacer {

    /** Where words can stand, seen from their point. */
    enum Side {
        BELOW_RIGHT,
        BELOW_LEFT,
        ABOVE_RIGHT,
        ABOVE_LEFT,
        BELOW,
        ABOVE
    }

    record Box(double x, double y, double width, double height) {
        boolean meets(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }

        boolean inside(Box frame) {
            return x >= frame.x
                    && y >= frame.y
                    && x + width <= frame.x + frame.width
                    && y + height <= frame.y + frame.height;
        }
    }

    private final Box frame;
    private final double away;
    private final List<Box> taken = new ArrayList<>();

    /**
     * An empty plot.
     *
     * @param away how far words keep from their point
     */
    WordPlacer(Box frame, double away) {
        this.frame = frame;
        this.away = away;
    }

    /** Room for words of a size at a point; the first side if none is free, pulled inside the frame. */
    Box place(double x, double y, double width, double height, Side... sides) {
        Box box = clamp(at(x, y, width, height, sides[0]));
        for (Side side : sides) {
            Box wish = at(x, y, width, height, side);
            if (wish.inside(frame) && taken.stream().noneMatch(wish::meets)) {
                box = wish;
                break;
            }
        }
        taken.add(box);
        return box;
    }

    private Box at(double x, double y, double width, double height, Side side) {
        double left =
                switch (side) {
                    case BELOW_RIGHT, ABOVE_RIGHT -> x + away;
                    case BELOW_LEFT, ABOVE_LEFT -> x - away - width;
                    case BELOW, ABOVE -> x - width / 2;
                };
        double top =
                switch (side) {
                    case BELOW_RIGHT, BELOW_LEFT, BELOW -> y + away;
                    case ABOVE_RIGHT, ABOVE_LEFT, ABOVE -> y - away - height;
                };
        return new Box(left, top, width, height);
    }

    private Box clamp(Box box) {
        double x = Math.clamp(box.x, frame.x, Math.max(frame.x, frame.x + frame.width - box.width));
        double y = Math.clamp(box.y, frame.y, Math.max(frame.y, frame.y + frame.height - box.height));
        return new Box(x, y, box.width, box.height);
    }
}
