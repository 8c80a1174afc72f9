package caselab.experiment.sensitivity;

import caselab.experiment.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What an outcome becomes when one input at a time goes to either end of its range and all others stay where they are.
 *
 * @param present the outcome where all inputs stand now
 * @param bars one per input, the widest first
 */
public record Tornado(double present, List<Bar> bars) {

    /** One input: the outcome at the ends of its range. */
    public record Bar(Span input, double atLow, double atHigh) {

        /** How far the outcome moves between the ends, the present outcome included. */
        double range(double present) {
            return Math.max(present, Math.max(atLow, atHigh)) - Math.min(present, Math.min(atLow, atHigh));
        }
    }

    public Tornado {
        bars = List.copyOf(bars);
    }

    /** All ends are asked together; the response should answer every point with the same luck. */
    public static Tornado of(List<Span> inputs, Response response) {
        double[][] points = new double[1 + 2 * inputs.size()][];
        double[] now = inputs.stream().mapToDouble(Span::present).toArray();
        points[0] = now;
        for (int i = 0; i < inputs.size(); i++) {
            points[1 + 2 * i] = moved(now, i, inputs.get(i).low());
            points[2 + 2 * i] = moved(now, i, inputs.get(i).high());
        }
        double[] outcomes = response.at(points);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            bars.add(new Bar(inputs.get(i), outcomes[1 + 2 * i], outcomes[2 + 2 * i]));
        }
        bars.sort(Comparator.comparingDouble(bar -> -bar.range(outcomes[0])));
        return new Tornado(outcomes[0], bars);
    }

    private static double[] moved(double[] now, int input, double value) {
        double[] point = now.clone();
        point[input] = value;
        return point;
    }
}
