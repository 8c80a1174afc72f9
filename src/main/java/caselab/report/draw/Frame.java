package caselab.report.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Where the plot of a chart stands, and where a week and a value are in it. */
record Frame(double left, double top, double width, double height, int weeks, Axis axis) {

    private static final int QUARTER = 13;
    private static final double LEAST_GAP = 34;

    double x(double week) {
        return left + width * week / Math.max(1, weeks);
    }

    double y(double value) {
        double part = (value - axis.low()) / (axis.high() - axis.low());
        return top + height * (1 - Math.max(0, Math.min(1, part)));
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    /** The points of a line, in pieces where weeks have no value. */
    List<List<Point>> pieces(List<Double> values) {
        List<List<Point>> pieces = new ArrayList<>();
        List<Point> piece = new ArrayList<>();
        for (int week = 0; week < values.size(); week++) {
            if (Double.isFinite(values.get(week))) {
                piece.add(new Point(x(week), y(values.get(week))));
            } else if (!piece.isEmpty()) {
                pieces.add(List.copyOf(piece));
                piece.clear();
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(List.copyOf(piece));
        }
        return pieces;
    }

    /** Weeks that get a tick: every quarter, or every second one and so on, and the last. */
    List<Integer> weekTicks() {
        int step = QUARTER;
        while (width * step / Math.max(1, weeks) < LEAST_GAP && step < weeks) {
            step *= 2;
        }
        int every = step;
        double least = LEAST_GAP * weeks / width;
        List<Integer> ticks = new ArrayList<>(IntStream.iterate(0, week -> week < weeks, week -> week + every)
                .filter(week -> week == 0 || weeks - week >= least)
                .boxed()
                .toList());
        ticks.add(weeks);
        return ticks;
    }
}
