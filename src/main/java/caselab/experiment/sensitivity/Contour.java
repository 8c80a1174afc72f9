package caselab.experiment.sensitivity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A line along which a map has one value, in the units of its axes; closed if its last point is its first. Found by
 * marching squares: each square of four neighbouring cells is crossed where its edges are, with values between the
 * corners on a straight line; a saddle is cut as the mean of its corners says.
 *
 * <p>Source: Lorensen and Cline (1987), Comput. Graph. 21:163, in two dimensions.
 *
 * @param points the corners of the line, in order
 */
public record Contour(List<Point> points) {

    /** A place on the map. */
    public record Point(double x, double y) {}

    /** An edge of the grid: between cell (x, y) and the next across, or the next up. */
    private record Edge(int x, int y, boolean up) {}

    private record Cut(Edge from, Edge to) {}

    public Contour {
        points = List.copyOf(points);
    }

    /** The lines on which the cells have this value. Squares with a cell that is not a number are left out. */
    static List<Contour> of(double[] across, double[] up, double[][] cells, double level) {
        List<Cut> cuts = new ArrayList<>();
        for (int y = 0; y + 1 < up.length; y++) {
            for (int x = 0; x + 1 < across.length; x++) {
                square(cells, x, y, level, cuts);
            }
        }
        List<Contour> contours = new ArrayList<>();
        while (!cuts.isEmpty()) {
            contours.add(new Contour(chain(cuts).stream()
                    .map(edge -> point(edge, across, up, cells, level))
                    .toList()));
        }
        return contours;
    }

    private static void square(double[][] cells, int x, int y, double level, List<Cut> cuts) {
        double sum = cells[y][x] + cells[y][x + 1] + cells[y + 1][x] + cells[y + 1][x + 1];
        if (Double.isNaN(sum)) {
            return;
        }
        Edge[] edges = {new Edge(x, y, false), new Edge(x + 1, y, true), new Edge(x, y + 1, false), new Edge(x, y, true)
        };
        boolean[] above = {
            cells[y][x] >= level, cells[y][x + 1] >= level, cells[y + 1][x + 1] >= level, cells[y + 1][x] >= level
        };
        List<Edge> crossed = new ArrayList<>();
        for (int k = 0; k < 4; k++) {
            if (above[k] != above[(k + 1) % 4]) {
                crossed.add(edges[k]);
            }
        }
        if (crossed.size() == 2) {
            cuts.add(new Cut(crossed.get(0), crossed.get(1)));
        } else if (crossed.size() == 4) {
            int shift = (sum / 4 >= level) == above[0] ? 0 : 1;
            cuts.add(new Cut(crossed.get(shift), crossed.get(shift + 1)));
            cuts.add(new Cut(crossed.get(shift + 2), crossed.get((shift + 3) % 4)));
        }
    }

    private static List<Edge> chain(List<Cut> cuts) {
        Deque<Edge> line = new ArrayDeque<>();
        Cut start = cuts.removeLast();
        line.add(start.from());
        line.add(start.to());
        while (true) {
            Edge next = take(cuts, line.getLast());
            if (next != null) {
                line.addLast(next);
                continue;
            }
            Edge before = take(cuts, line.getFirst());
            if (before == null) {
                return List.copyOf(line);
            }
            line.addFirst(before);
        }
    }

    private static @org.jspecify.annotations.Nullable Edge take(List<Cut> cuts, Edge end) {
        for (int k = 0; k < cuts.size(); k++) {
            Cut cut = cuts.get(k);
            if (cut.from().equals(end) || cut.to().equals(end)) {
                cuts.remove(k);
                return cut.from().equals(end) ? cut.to() : cut.from();
            }
        }
        return null;
    }

    private static Point point(Edge edge, double[] across, double[] up, double[][] cells, double level) {
        double here = cells[edge.y()][edge.x()];
        double there = edge.up() ? cells[edge.y() + 1][edge.x()] : cells[edge.y()][edge.x() + 1];
        double way = (level - here) / (there - here);
        double x = across[edge.x()];
        double y = up[edge.y()];
        return edge.up()
                ? new Point(x, y + way * (up[edge.y() + 1] - y))
                : new Point(x + way * (across[edge.x() + 1] - x), y);
    }
}
