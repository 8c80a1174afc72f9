package caselab.app.chart;

import caselab.app.Snapshots;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/** From new data to painted pixels, ours against JavaFX's own line chart: ten lines of 104 weeks, without a window. */
final class ChartTiming {

    private static final int LINES = 10;
    private static final int WEEKS = 104;
    private static final Role[] ROLES = Role.values();

    private ChartTiming() {}

    /**
     * Median milliseconds of a frame: an empty region, ours, ours with band and outcomes, the stock chart, that
     * extended.
     */
    static double[] medians(int frames) {
        LineChartView plain = Snapshots.onFx(LineChartView::new);
        LineChartView full = Snapshots.onFx(LineChartView::new);
        LineChart<Number, Number> stock = Snapshots.onFx(ChartTiming::stock);
        LineChart<Number, Number> extended = Snapshots.onFx(() -> prepared(new ExtendedChart()));
        List<Bench> benches = Snapshots.onFx(() -> List.of(
                new Bench(new Region(), _ -> {}),
                new Bench(plain, frame -> plain.setModel(model(frame, LINES, false))),
                new Bench(full, frame -> full.setModel(model(frame, 3, true))),
                new Bench(stock, frame -> fill(stock, frame)),
                new Bench(extended, frame -> fill(extended, frame))));
        double[][] times = new double[benches.size()][frames];
        for (int frame = 0; frame < 2 * frames; frame++) {
            for (int b = 0; b < benches.size(); b++) {
                int now = frame;
                Bench bench = benches.get(b);
                times[b][frame % frames] = Snapshots.onFx(() -> bench.frame(now));
            }
        }
        return Arrays.stream(times)
                .mapToDouble(t -> Arrays.stream(t).sorted().toArray()[t.length / 2])
                .toArray();
    }

    private static final class Bench {

        private final Scene scene;
        private final IntConsumer data;
        private final WritableImage picture = new WritableImage(1080, 560);

        Bench(Parent view, IntConsumer data) {
            scene = new Scene(view, 1080, 560);
            this.data = data;
        }

        double frame(int frame) {
            long start = System.nanoTime();
            data.accept(frame);
            scene.snapshot(picture);
            return (System.nanoTime() - start) / 1e6;
        }
    }

    private static double value(int line, int week, int frame) {
        return 10 + line + 5 * Math.sin(week * .1 + line + frame * .05);
    }

    private static double[] series(int line, int frame) {
        return IntStream.rangeClosed(0, WEEKS)
                .mapToDouble(week -> value(line, week, frame))
                .toArray();
    }

    private static ChartModel model(int frame, int count, boolean full) {
        List<Line> lines = IntStream.range(0, count)
                .mapToObj(i -> Line.of("l" + i, ROLES[i], "Line " + i, "¥1", series(i, frame)))
                .toList();
        ChartWords words = new ChartWords(
                Double::toString, Double::toString, "week", Integer::toString, "10–90 %", (low, high) -> low + high);
        ChartModel model = ChartModel.of(WEEKS, words, lines);
        List<Weekly> thin = IntStream.range(0, 12)
                .mapToObj(i -> Weekly.of(series(i, frame)))
                .toList();
        return full ? model.withBand(ChartModel.Band.of(series(0, frame), series(9, frame)), thin) : model;
    }

    /** The stock chart with what ours draws besides: a halo and a dash for each line, and a label at its end. */
    private static final class ExtendedChart extends LineChart<Number, Number> {

        private final List<Path> halos = Stream.generate(Path::new).limit(LINES).toList();
        private final List<Text> labels =
                Stream.generate(Text::new).limit(LINES).toList();

        ExtendedChart() {
            super(new NumberAxis(0, WEEKS, 13), new NumberAxis(0, 30, 5));
            halos.forEach(halo -> halo.setStroke(Color.WHITE));
            halos.forEach(halo -> halo.setStrokeWidth(4.7));
            getPlotChildren().addAll(halos);
            getPlotChildren().addAll(labels);
        }

        @Override
        protected void layoutPlotChildren() {
            super.layoutPlotChildren();
            for (int i = 0; i < getData().size(); i++) {
                Path line = (Path) getData().get(i).getNode();
                halos.get(i).getElements().setAll(line.getElements());
                line.setStrokeWidth(2.2);
                line.getStrokeDashArray()
                        .setAll(Arrays.stream(ROLES[i].dash()).boxed().toList());
                labels.get(i).setText("Line " + i + " " + i);
                labels.get(i).relocate(900, 40 * i);
            }
        }
    }

    private static LineChart<Number, Number> stock() {
        return prepared(new LineChart<>(new NumberAxis(0, WEEKS, 13), new NumberAxis(0, 30, 5)));
    }

    private static LineChart<Number, Number> prepared(LineChart<Number, Number> chart) {
        chart.setAnimated(false);
        chart.setCreateSymbols(false);
        chart.setLegendVisible(false);
        for (int i = 0; i < LINES; i++) {
            XYChart.Series<Number, Number> series = new XYChart.Series<>();
            List<XYChart.Data<Number, Number>> points = new ArrayList<>();
            for (int week = 0; week <= WEEKS; week++) {
                points.add(new XYChart.Data<>(week, value(i, week, 0)));
            }
            series.getData().setAll(points);
            chart.getData().add(series);
        }
        return chart;
    }

    private static void fill(LineChart<Number, Number> chart, int frame) {
        for (int i = 0; i < LINES; i++) {
            List<XYChart.Data<Number, Number>> points = chart.getData().get(i).getData();
            for (int week = 0; week <= WEEKS; week++) {
                points.get(week).setYValue(value(i, week, frame));
            }
        }
    }
}
