package caselab.report.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds room for words, so that none stand on others. */
final class Places {

    /** A rectangle that words take; y is its middle. */
    record Box(double left, double right, double y, double height) {
        boolean touches(Box other) {
            return left < other.right && other.left < right && Math.abs(y - other.y) < (height + other.height) / 2;
        }
    }

    private final double top;
    private final double bottom;
    private final List<Box> taken = new ArrayList<>();

    Places(double top, double bottom) {
        this.top = top;
        this.bottom = bottom;
    }

    /** A place at the height asked for, else the nearest free one below or above. */
    Box take(Box wish) {
        for (int step = 0; step < 24; step++) {
            double shift = (step % 2 == 0 ? 1 : -1) * ((step + 1) / 2) * 4;
            Box box = new Box(wish.left, wish.right, wish.y - shift, wish.height);
            boolean inside = box.y - box.height / 2 >= top && box.y + box.height / 2 <= bottom;
            if (inside && taken.stream().noneMatch(box::touches)) {
                taken.add(box);
                return box;
            }
        }
        taken.add(wish);
        return wish;
    }

    /** The middles of labels in a column, each near its wish, pushed apart where they would touch. */
    static double[] column(double[] wish, double height, double from, double to) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < wish.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> wish[i]));
        double[] middle = new double[wish.length];
        double free = from;
        for (int i : order) {
            middle[i] = Math.max(wish[i], free + height / 2);
            free = middle[i] + height / 2;
        }
        double limit = to;
        for (int i : order.reversed()) {
            middle[i] = Math.min(middle[i], limit - height / 2);
            limit = middle[i] - height / 2;
        }
        return middle;
    }
}
