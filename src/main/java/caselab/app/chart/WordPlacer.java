package caselab.app.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Finds room for words beside points of the plot: of a few sides, the first that hits least of edge, words and lines.
 */
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
    }

    private static final int TOUCHING_WORDS = 1000;

    private final Box frame;
    private final double away;
    private final ToIntFunction<Box> clutter;
    private final List<Box> taken = new ArrayList<>();

    /**
     * An empty plot.
     *
     * @param away how far words keep from their point
     * @param clutter how many points of lines lie under a box
     */
    WordPlacer(Box frame, double away, ToIntFunction<Box> clutter) {
        this.frame = frame;
        this.away = away;
        this.clutter = clutter;
    }

    /** Room for words of a size at a point, always inside the frame. */
    Box place(double x, double y, double width, double height, Side... sides) {
        Box best = clamp(at(x, y, width, height, sides[0]));
        int least = Integer.MAX_VALUE;
        for (Side side : sides) {
            Box wish = at(x, y, width, height, side);
            int cost = cost(wish);
            if (cost < least) {
                best = clamp(wish);
                least = cost;
            }
        }
        taken.add(best);
        return best;
    }

    private int cost(Box wish) {
        Box held = clamp(wish);
        int words = (int) taken.stream().filter(held::meets).count();
        // pushed aside it still stands by its point; pushed far up or down it would cover it
        double down = Math.abs(held.y - wish.y);
        double off = down < away ? Math.abs(held.x - wish.x) + down : TOUCHING_WORDS;
        return words * TOUCHING_WORDS + (int) Math.ceil(off) + clutter.applyAsInt(held);
    }

    private Box at(double x, double y, double width, double height, Side side) {
        double left = switch (side) {
            case BELOW_RIGHT, ABOVE_RIGHT -> x + away;
            case BELOW_LEFT, ABOVE_LEFT -> x - away - width;
            case BELOW, ABOVE -> x - width / 2;
        };
        double top = switch (side) {
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
