package caselab.report.insight;

import caselab.experiment.attribution.Apportion;
import caselab.model.Unit;
import caselab.report.Figures;
import caselab.report.Scale;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;

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
        Scale rough = figures.scale(unit, largest);
        Scale scale = fine(rough, parts);
        double place = scale.divisor() * Math.pow(10, -scale.decimals());
        long[] units = Apportion.units(parts, from, to, place);
        long start = Math.round(from / place);
        long difference = Arrays.stream(units).sum();
        LongFunction<Scale> of = u -> u % 10 == 0 ? rough : scale;
        return new Bars(
                print(figures, of.apply(start), start, place, false),
                Arrays.stream(units)
                        .mapToObj(u -> print(figures, of.apply(u), u, place, true))
                        .toList(),
                print(figures, of.apply(start + difference), start + difference, place, false),
                print(figures, of.apply(difference), difference, place, true));
    }

    /**
     * A decimal where the parts are few of what the scale counts in whole, so that a half is not lost; what is whole is
     * printed without.
     */
    private static Scale fine(Scale scale, double[] parts) {
        boolean whole = scale.decimals() == 0;
        boolean few = Arrays.stream(parts).allMatch(part -> Math.abs(scale.shown(part)) < Figures.FEW);
        boolean broken = Arrays.stream(parts).map(scale::shown).anyMatch(Figures::broken);
        return whole && few && broken ? new Scale(scale.divisor(), scale.before(), scale.after(), 1) : scale;
    }

    private static String print(Figures figures, Scale scale, long units, double place, boolean signed) {
        String digits = figures.entry(scale, scale.shown(Math.abs(units) * place));
        String sign = units < 0 ? "\u2212" : signed && units > 0 ? "+" : "";
        return sign + scale.before() + digits + scale.after();
    }
}
