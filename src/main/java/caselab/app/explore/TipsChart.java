package caselab.app.explore;

import caselab.app.chart.HeatMapModel;
import caselab.app.chart.HeatMapModel.Contour;
import caselab.app.chart.HeatMapModel.Mark;
import caselab.app.reading.Reader;
import caselab.app.words.Texts;
import caselab.experiment.sensitivity.HeatMap;
import caselab.scenario.Lever;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/** Where it tips as a map of worlds out of a hundred. */
final class TipsChart {

    private static final int HALF = 50;
    private static final int ALL = 100;

    private TipsChart() {}

    static HeatMapModel of(Reader reader, Tips tips) {
        Texts texts = reader.texts();
        int goal = (int) Math.round(ALL * tips.asked().goal().odds());
        DoubleFunction<String> said =
                worlds -> texts.get("explore.worlds", "count", reader.figures().count(Math.round(worlds)));
        Tips.Cell own = tips.own();
        return new HeatMapModel(
                axis(reader, tips.asked().across(), tips.map().across()),
                axis(reader, tips.asked().up(), tips.map().up()),
                HeatMapModel.rows(worlds(tips.map())),
                new HeatMapModel.Scale(0, ALL, worlds -> reader.figures().count(Math.round(worlds)), said),
                contours(goal, said),
                new Mark(own.column(), own.row(), texts.get("explore.you")),
                tips.rescue()
                        .map(cell -> new Mark(cell.column(), cell.row(), texts.get("explore.nearest")))
                        .orElse(null));
    }

    private static List<Contour> contours(int goal, DoubleFunction<String> said) {
        return Stream.of(HALF, goal)
                .distinct()
                .filter(level -> level < ALL)
                .map(level -> new Contour(level, said.apply(level), level == goal))
                .toList();
    }

    private static HeatMapModel.Lever axis(Reader reader, Lever lever, double[] values) {
        return new HeatMapModel.Lever(
                reader.name(lever),
                Arrays.stream(values)
                        .mapToObj(value -> reader.value(lever, value))
                        .toList());
    }

    private static double[][] worlds(HeatMap map) {
        double[][] rows = new double[map.up().length][map.across().length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                rows[row][column] = ALL * map.at(column, row);
            }
        }
        return rows;
    }
}
