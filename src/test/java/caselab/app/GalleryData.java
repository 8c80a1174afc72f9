package caselab.app;

import caselab.app.chart.ChartModel;
import caselab.app.chart.ChartModel.Band;
import caselab.app.chart.ChartModel.CaseFact;
import caselab.app.chart.ChartModel.Flag;
import caselab.app.chart.ChartModel.Regime;
import caselab.app.chart.ChartWords;
import caselab.app.chart.Line;
import caselab.app.chart.Role;
import caselab.app.chart.SparkModel;
import caselab.app.chart.SparkModel.SparkLine;
import caselab.app.chart.Weekly;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/** Canned data in the shape of the mockups, for the gallery and its tests. */
final class GalleryData {

    static final DoubleFunction<String> AXIS = v -> minus(v == Math.rint(v) ? "%.0f" : "%.1f", v);
    static final ChartWords WORDS = new ChartWords(
            AXIS,
            v -> (v < 0 ? "−¥" : "¥") + String.format(Locale.ROOT, "%.1f\u2009m", Math.abs(v)),
            "week",
            week -> "Week " + week,
            "10–90 %",
            (low, high) -> low + " to " + high);
    static final ChartWords CHINESE = new ChartWords(
            AXIS,
            v -> String.format(Locale.ROOT, "%.1f万", v),
            "周",
            week -> "第" + week + "周",
            "10–90%",
            (low, high) -> low + "–" + high);

    private GalleryData() {}

    private static String minus(String format, double value) {
        return (value < 0 ? "−" : "") + String.format(Locale.ROOT, format, Math.abs(value));
    }

    /** Straight stretches through given points: week, value, week, value … and nothing after the last. */
    static double[] path(double... points) {
        double[] values = new double[105];
        Arrays.fill(values, Double.NaN);
        for (int i = 0; i + 3 < points.length; i += 2) {
            for (int week = (int) points[i]; week <= points[i + 2]; week++) {
                double part = (week - points[i]) / (points[i + 2] - points[i]);
                values[week] = points[i + 1] + part * (points[i + 3] - points[i + 1]);
            }
        }
        return values;
    }

    static ChartModel dumping() {
        Line run = Line.of("run", Role.RUN, "Your run", "¥14.4\u2009m", path(0, 6.2, 12, 10.2, 60, 2.7, 104, 14.4))
                .withSecondLabel("10–90 %: −0.1 to 23.7")
                .withMark(60, "lowest ¥2.7\u2009m");
        Line baseline = Line.of("base", Role.BASELINE, "Case baseline", "", path(0, 6.1, 12, 9.2, 44, 0))
                .withExit(44, "Case baseline: out, week 44", "Baseline: 44");
        Line world = Line.of("world", Role.WORLD, "Baseline in your world", "", path(0, 6.1, 12, 8.4, 39, 0))
                .withExit(39, "Baseline in your world: out, week 39", "Your world: 39");
        double[] low = path(0, 6, 12, 8.3, 53, -.1, 104, -.1);
        double[] high = path(0, 6.4, 14, 12.6, 52, 9.3, 58, 9.7, 104, 23.7);
        List<Weekly> thin = IntStream.range(0, 12)
                .mapToObj(
                        i -> Weekly.of(path(0, 6.2, 12 + i % 3, 9 + i * .3, 55 + i * 2, 2 + i * .5, 104, 12 + i * .9)))
                .toList();
        return ChartModel.of(104, WORDS, List.of(run, world, baseline))
                .withBand(Band.of(low, high), thin)
                .withEvents(
                        List.of(
                                new Flag(13, "Giant sells at ¥49.9", "week 13"),
                                new Flag(27, "Six small makers out", "27"),
                                new Flag(60, "War chest spent", "week 60: price war over")),
                        List.of(new Regime(13, 60)));
    }

    static ChartModel chinese() {
        double[] run = IntStream.rangeClosed(0, 104)
                .mapToDouble(w -> 20 + 300 * (1 - Math.exp(-w / 28.0)))
                .toArray();
        double[] base = IntStream.rangeClosed(0, 104)
                .mapToDouble(w -> 6 + 360 * (1 - Math.exp(-Math.pow(w / 34.0, 1.3))))
                .toArray();
        return ChartModel.of(
                        104,
                        CHINESE,
                        List.of(
                                Line.of("run", Role.RUN, "你的方案", "312.6万", run).withSecondLabel("10–90%：264–359万"),
                                Line.of("base", Role.BASELINE, "案例基准", "354.2万", base)))
                .withEvents(List.of(new Flag(2, "你的货不再断", "第2周"), new Flag(18, "断货结束时，案例追上了你", "第18周")), List.of())
                .withFacts(List.of(new CaseFact(13, 100, "案例：3个月100万台 · 丙"), new CaseFact(104, 352, "案例：两年352万台 · 丙")));
    }

    /** Eight pinned runs that end close together. */
    static ChartModel compare() {
        Role[] roles = {
            Role.RUN,
            Role.SERIES_2,
            Role.SERIES_3,
            Role.SERIES_4,
            Role.PREDICTION,
            Role.SERIES_6,
            Role.SERIES_7,
            Role.SERIES_8
        };
        List<Line> lines = IntStream.range(0, roles.length)
                .mapToObj(i -> Line.of(
                        "r" + i,
                        roles[i],
                        "Run " + (char) ('A' + i),
                        "¥" + (20 - i) + "\u2009m",
                        path(0, 6.2, 20 + 4 * i, 10 - i * .5, 60, 4 + (i % 4), 104, 14 + i * (i % 2 == 0 ? .4 : -.6))))
                .toList();
        return ChartModel.of(104, WORDS, lines);
    }

    static SparkModel spark(boolean exit) {
        double[] run = path(0, 20, 8, 50, 13, 55, 14, 4, 60, 3, 61, 40, 104, 40);
        double[] base = exit ? path(0, 20, 8, 50, 13, 55, 14, 4, 44, 4) : path(0, 20, 60, 30, 104, 12);
        return new SparkModel(
                104,
                List.of(
                        new SparkLine(Weekly.of(run), Role.RUN, -1),
                        new SparkLine(Weekly.of(base), Role.BASELINE, exit ? 44 : -1)),
                List.of(new Regime(13, 60)),
                false);
    }
}
