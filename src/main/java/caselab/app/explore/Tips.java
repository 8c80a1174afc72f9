package caselab.app.explore;

import caselab.app.run.Choices;
import caselab.experiment.Progress;
import caselab.experiment.sensitivity.HeatMap;
import caselab.scenario.Lever;
import caselab.study.Explore;
import caselab.study.Goal;
import java.util.Optional;
import java.util.function.Consumer;

/** In how many worlds a goal is met, over two levers. */
record Tips(Asked asked, HeatMap map) {

    private static final int CELLS = 11;

    /** What was asked. */
    record Asked(Choices choices, Lever across, Lever up, Goal goal) {}

    /** A cell by its places on the axes. */
    record Cell(int column, int row) {}

    static Tips of(Asked asked, Explore explore, Progress progress, Consumer<Tips> sketch) {
        HeatMap map = explore.heatMap(
                asked.across,
                asked.up,
                CELLS,
                asked.goal,
                progress,
                picture -> sketch.accept(new Tips(asked, picture)));
        return new Tips(asked, map);
    }

    /** The cell nearest to where the levers stand. */
    Cell own() {
        return new Cell(
                nearest(map.across(), asked.choices.value(asked.across)),
                nearest(map.up(), asked.choices.value(asked.up)));
    }

    private static int nearest(double[] axis, double value) {
        int nearest = 0;
        for (int i = 1; i < axis.length; i++) {
            nearest = Math.abs(axis[i] - value) < Math.abs(axis[nearest] - value) ? i : nearest;
        }
        return nearest;
    }

    /** The nearest cell in which the goal is met; empty where it is met already, or nowhere on a finished map. */
    Optional<Cell> rescue() {
        Cell own = own();
        Optional<Cell> best = Optional.empty();
        if (!map.finished() || meets(own)) {
            return best;
        }
        for (int row = 0; row < map.up().length; row++) {
            for (int column = 0; column < map.across().length; column++) {
                Cell cell = new Cell(column, row);
                if (meets(cell) && (best.isEmpty() || far(cell, own) < far(best.get(), own))) {
                    best = Optional.of(cell);
                }
            }
        }
        return best;
    }

    private boolean meets(Cell cell) {
        return map.at(cell.column, cell.row) >= asked.goal.odds();
    }

    private static double far(Cell one, Cell other) {
        return Math.hypot(one.column - other.column, one.row - other.row);
    }

    /** The choices a cell stands for; in the own row or column a lever stays exactly where it stands. */
    Choices choices(int column, int row) {
        Cell own = own();
        Choices choices = asked.choices;
        choices = column == own.column ? choices : choices.with(asked.across, map.across()[column]);
        return row == own.row ? choices : choices.with(asked.up, map.up()[row]);
    }
}
