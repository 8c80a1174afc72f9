package caselab.model.equilibrium;

/** Linear equations by elimination with row pivots, for the few dozen unknowns of a game. */
final class Lu {

    private Lu() {}

    /**
     * Solves A x = b.
     *
     * @param a rows of A one behind the other; overwritten
     * @param b right-hand side; overwritten with the solution
     * @return whether A could be inverted
     */
    static boolean solve(double[] a, double[] b) {
        int n = b.length;
        for (int column = 0; column < n; column++) {
            int pivot = pivot(a, n, column);
            if (!(Math.abs(a[pivot * n + column]) > 0)) {
                return false;
            }
            swap(a, b, n, column, pivot);
            eliminate(a, b, n, column);
        }
        for (int row = n - 1; row >= 0; row--) {
            double sum = b[row];
            for (int k = row + 1; k < n; k++) {
                sum -= a[row * n + k] * b[k];
            }
            b[row] = sum / a[row * n + row];
        }
        return true;
    }

    private static void eliminate(double[] a, double[] b, int n, int column) {
        for (int row = column + 1; row < n; row++) {
            double factor = a[row * n + column] / a[column * n + column];
            if (factor != 0) {
                for (int k = column; k < n; k++) {
                    a[row * n + k] -= factor * a[column * n + k];
                }
                b[row] -= factor * b[column];
            }
        }
    }

    private static int pivot(double[] a, int n, int column) {
        int best = column;
        for (int row = column + 1; row < n; row++) {
            if (Math.abs(a[row * n + column]) > Math.abs(a[best * n + column])) {
                best = row;
            }
        }
        return best;
    }

    private static void swap(double[] a, double[] b, int n, int one, int two) {
        if (one == two) {
            return;
        }
        for (int k = 0; k < n; k++) {
            double held = a[one * n + k];
            a[one * n + k] = a[two * n + k];
            a[two * n + k] = held;
        }
        double held = b[one];
        b[one] = b[two];
        b[two] = held;
    }
}
