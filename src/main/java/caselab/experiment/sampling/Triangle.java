package caselab.experiment.sampling;

/**
 * The triangular distribution between the least, the likeliest and the greatest value one can think of, and its
 * inverse:
 *
 * <pre>
 * x(u) = low + sqrt(u (high - low) (likely - low))            for u up to F = (likely - low) / (high - low)
 * x(u) = high - sqrt((1 - u) (high - low) (high - likely))    beyond
 * </pre>
 *
 * @param low least value
 * @param likely where the density is highest
 * @param high greatest value
 */
public record Triangle(double low, double likely, double high) {

    public Triangle {
        if (!(low <= likely && likely <= high)) {
            throw new IllegalArgumentException(
                    "A range goes from low to likely to high; got " + low + ", " + likely + ", " + high);
        }
    }

    /** The value below which a share u of the worlds lie. */
    public double inverse(double u) {
        double width = high - low;
        double value = u * width <= likely - low
                ? low + Math.sqrt(u * width * (likely - low))
                : high - Math.sqrt((1 - u) * width * (high - likely));
        return Math.clamp(value, low, high);
    }

    /** (low + likely + high) / 3. */
    public double mean() {
        return (low + likely + high) / 3;
    }

    /** (l² + m² + h² - lm - lh - mh) / 18, with l, m, h low, likely and high. */
    public double variance() {
        double a = likely - low;
        double b = high - likely;
        return (a * a + a * b + b * b) / 18;
    }
}
