package caselab.report.insight;

import caselab.experiment.attribution.Apportion;
import caselab.model.Unit;
import caselab.report.Figures;
import caselab.report.Scale;
import java.util.Arrays;
import java.util.List;

/**
 * The bars of a difference as they are printed: all in one scale, and rounded so that the start plus the bars is the
 * end.
 *
 * @param start the figure before
 * @param bars one per part, with its sign
 * @param end the figure after
 * @param difference what the bars add up to
 */
public record Bars(String start, List<String> bars, String end, String difference) {

    public Bars {
        bars = List.copyOf(bars);
    }

    /** Prints the parts of a difference. */
    static Bars of(Figures figures, Unit unit, double[] parts, double from, double to) {
        double largest = Math.max(Math.abs(from), Math.abs(to));
        largest = Math.max(largest, Arrays.stream(parts).map(Math::abs).max().orElse(0));
        Scale scale = figures.scale(unit, largest);
        double place = scale.divisor() * Math.pow(10, -scale.decimals());
        long[] units = Apportion.units(parts, from, to, place);
        long start = Math.round(from / place);
        return new Bars(
                print(figures, scale, start, place, false),
                Arrays.stream(units)
                        .mapToObj(u -> print(figures, scale, u, place, true))
                        .toList(),
                print(figures, scale, start + Arrays.stream(units).sum(), place, false),
                print(figures, scale, Arrays.stream(units).sum(), place, true));
    }

    private static String print(Figures figures, Scale scale, long units, double place, boolean signed) {
        String digits = figures.entry(scale, scale.shown(Math.abs(units) * place));
        String sign = units < 0 ? "\u2212" : signed && units > 0 ? "+" : "";
        return sign + scale.before() + digits + scale.after();
    }
}
