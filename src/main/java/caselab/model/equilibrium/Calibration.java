package caselab.model.equilibrium;

import java.util.List;

/** What observed numbers say about a market. */
public sealed interface Calibration {

    /**
     * The game that reproduces the observations.
     *
     * @param game with price sensitivity, utilities and marginal costs filled in and the observed prices to start from
     * @param meanUtilities delta: what all classes like alike about each product, before the price
     * @param fits every margin and elasticity observed, beside what the game has for it
     * @param warnings what looks odd, for example a negative marginal cost
     */
    record Found(LogitGame game, List<Double> meanUtilities, List<Fit> fits, List<String> warnings)
            implements Calibration {
        public Found {
            meanUtilities = List.copyOf(meanUtilities);
            fits = List.copyOf(fits);
            warnings = List.copyOf(warnings);
        }
    }

    /** No game of this kind can have produced the observations. */
    record Impossible(List<Fault> faults) implements Calibration {
        public Impossible {
            faults = List.copyOf(faults);
        }
    }

    /**
     * One thing wrong with the observations.
     *
     * @param about which numbers: {@code shares}, {@code prices}, {@code margins}, …
     * @param product key of the product, or empty
     */
    record Fault(String about, String product, String message) {}

    /**
     * An observation that the price sensitivity was made to fit, or that stands beside it.
     *
     * @param about {@code margin}, {@code elasticity} or {@code marketElasticity}
     * @param product key of the product, or empty
     * @param observed as given
     * @param implied as the game has it
     * @param used whether the price sensitivity was found from it
     */
    record Fit(String about, String product, double observed, double implied, boolean used) {

        /** Implied less observed. */
        public double residual() {
            return implied - observed;
        }
    }
}
