package caselab.app.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Lines of equal value through a grid (marching squares): between two neighbours on either side of the level the line
 * passes where a straight line between their values would. Squares with a missing corner are left out.
 */
final class ContourPath {

    /** A point in columns and rows of the grid, from its first cell's middle. */
    record Point(double column, double row) {}

    /** A side of a square of four cells, where a line may cross: between a cell and its neighbour. */
    private record Side(int column, int row, boolean across) {}

    private final HeatMapModel grid;
    private final double level;
    private final Map<Side, List<Side>> links = new HashMap<>();

    private ContourPath(HeatMapModel grid, double level) {
        this.grid = grid;
        this.level = level;
    }

    /** The lines, each from end to end. */
    static List<List<Point>> of(HeatMapModel grid, double level) {
        ContourPath path = new ContourPath(grid, level);
        for (int row = 0; row + 1 < grid.values().size(); row++) {
            for (int column = 0; column + 1 < grid.columns(); column++) {
                path.square(column, row);
            }
        }
        return path.lines();
    }

    private void square(int column, int row) {
        Side[] round = {
            new Side(column, row, true),
            new Side(column + 1, row, false),
            new Side(column, row + 1, true),
            new Side(column, row, false)
        };
        List<Side> crossed = new ArrayList<>();
        for (Side side : round) {
            if (Double.isNaN(from(side)) || Double.isNaN(to(side))) {
                return;
            }
            if ((from(side) >= level) != (to(side) >= level)) {
                crossed.add(side);
            }
        }
        // with four crossings two lines pass; which way they turn cannot be told from the corners
        for (int i = 0; i + 1 < crossed.size(); i += 2) {
            link(crossed.get(i), crossed.get(i + 1));
            link(crossed.get(i + 1), crossed.get(i));
        }
    }

    private void link(Side one, Side other) {
        links.computeIfAbsent(one, _ -> new ArrayList<>()).add(other);
    }

    private double from(Side side) {
        return grid.value(side.column, side.row);
    }

    private double to(Side side) {
        return side.across ? grid.value(side.column + 1, side.row) : grid.value(side.column, side.row + 1);
    }

    private List<List<Point>> lines() {
        Set<Side> seen = new HashSet<>();
        List<List<Point>> lines = new ArrayList<>();
        // open lines from their ends first; what is left then runs in rings
        links.keySet().stream().filter(side -> next(side).size() == 1).forEach(side -> follow(side, seen, lines));
        links.keySet().forEach(side -> follow(side, seen, lines));
        return lines;
    }

    private void follow(Side start, Set<Side> seen, List<List<Point>> lines) {
        Deque<Side> line = new ArrayDeque<>();
        Side side = start;
        while (side != null && seen.add(side)) {
            line.add(side);
            side = next(side).stream()
                    .filter(other -> !seen.contains(other))
                    .findFirst()
                    .orElse(null);
        }
        if (line.size() > 1) {
            boolean ring = next(line.getLast()).contains(start) && line.size() > 2;
            if (ring) {
                line.add(start);
            }
            lines.add(line.stream().map(this::point).toList());
        }
    }

    private List<Side> next(Side side) {
        return Objects.requireNonNull(links.get(side));
    }

    private Point point(Side side) {
        double part = (level - from(side)) / (to(side) - from(side));
        return side.across ? new Point(side.column + part, side.row) : new Point(side.column, side.row + part);
    }
}
