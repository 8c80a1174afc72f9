package caselab.app.chart;

import caselab.app.chart.TornadoModel.End;
import caselab.app.chart.TornadoModel.Factor;
import caselab.app.chart.WordPlacer.Box;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the bars of a tornado lie. */
record TornadoLayout(Plot plot, double centre, double names, List<Spot> spots) implements MarkChart.Marks {

    /**
     * A row.
     *
     * @param low the bar of the low end of the range
     * @param high the bar of the high end
     */
    record Spot(Box row, Box low, Box high) {}

    private static final double TALLEST_ROW = 54;
    private static final double HEAD = 40;

    static TornadoLayout of(TornadoModel model, GroundLook.Canvas canvas) {
        double unit = canvas.unit();
        double names = model.factors().stream()
                .mapToDouble(factor -> canvas.ruler().width(factor.name(), false))
                .max()
                .orElse(0);
        names = Math.min(names * 1.09, canvas.width() * .34);
        double ends = ends(model)
                .flatMap(end -> Stream.of(end.label(), end.note()))
                .mapToDouble(words -> canvas.ruler().width(words, false))
                .max()
                .orElse(0);
        double left = names + ends + 18 * unit;
        double right =
                Math.max(ends + 10 * unit, canvas.ruler().width(model.text().unit(), false) + 26 * unit);
        double high = Math.max(1, canvas.height() - (HEAD + 26) * unit);
        Plot plot = new Plot(left, HEAD * unit, Math.max(1, canvas.width() - left - right), high, 1, axis(model));
        double row =
                Math.min(TALLEST_ROW * unit, high / Math.max(1, model.factors().size()));
        double centre = x(plot, model.centre());
        List<Spot> spots = IntStream.range(0, model.factors().size())
                .mapToObj(i -> spot(model.factors().get(i), plot, centre, i * row, row, canvas.width()))
                .toList();
        return new TornadoLayout(plot, centre, names, spots);
    }

    private static Spot spot(Factor factor, Plot plot, double centre, double at, double row, double width) {
        double top = plot.top() + at;
        double thick = row * .44;
        double y = top + (row - thick) / 2;
        Box whole = new Box(0, top + 2, width, row - 4);
        return new Spot(whole, bar(plot, centre, factor.low(), y, thick), bar(plot, centre, factor.high(), y, thick));
    }

    private static Box bar(Plot plot, double centre, End end, double y, double thick) {
        double x = x(plot, end.result());
        return new Box(Math.min(x, centre), y, Math.abs(x - centre), thick);
    }

    static double x(Plot plot, double value) {
        return plot.left() + plot.width() * Math.clamp(plot.axis().part(value), 0, 1);
    }

    private static SoftAxis axis(TornadoModel model) {
        Extent extent =
                ends(model).map(End::result).reduce(Extent.NOTHING.with(model.centre()), Extent::with, (one, _) -> one);
        return SoftAxis.fit(extent.low(), extent.high());
    }

    private static Stream<End> ends(TornadoModel model) {
        return model.factors().stream().flatMap(factor -> Stream.of(factor.low(), factor.high()));
    }

    @Override
    public int count() {
        return spots.size();
    }

    @Override
    public Box box(int mark) {
        return spots.get(mark).row();
    }
}
