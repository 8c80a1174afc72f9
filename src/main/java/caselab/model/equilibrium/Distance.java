package caselab.model.equilibrium;

/** How far two price vectors lie apart. */
final class Distance {

    private Distance() {}

    /** Largest difference over the larger of the two prices. */
    static double relative(double[] one, double[] two) {
        double worst = 0;
        for (int j = 0; j < one.length; j++) {
            double size = Math.max(Math.abs(one[j]), Math.abs(two[j]));
            worst = size > 0 ? Math.max(worst, Math.abs(one[j] - two[j]) / size) : worst;
        }
        return worst;
    }
}
