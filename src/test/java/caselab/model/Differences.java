package caselab.model;

import java.util.Locale;

/** How many values were compared with their references, and the worst relative difference among them. */
public final class Differences implements Comparison {

    private int count;
    private double worst;

    @Override
    public void value(String what, double got, double want) {
        double size = Math.max(Math.abs(got), Math.abs(want));
        double relative = got == want || size == 0 ? 0 : Math.abs(got - want) / size;
        if (Double.isNaN(relative)) {
            throw new AssertionError(what + ": " + got + ", reference " + want);
        }
        worst = Math.max(worst, relative);
        count++;
    }

    public int count() {
        return count;
    }

    public double worst() {
        return worst;
    }

    /** Two digits; the same on every machine, as the runs are. */
    public String text() {
        return worst == 0 ? "0" : String.format(Locale.ROOT, "%.1e", worst);
    }
}
