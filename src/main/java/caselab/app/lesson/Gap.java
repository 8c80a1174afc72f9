package caselab.app.lesson;

/**
 * How what was expected lies to what came.
 *
 * @param reading what can be said of the two lines, without a mark
 * @param parted the week in which they part: the first after which they stay apart, or where they are furthest apart if
 *     they meet again
 * @param widest the week in which they are furthest apart
 */
record Gap(Reading reading, int parted, int widest) {

    /** What can be said of two lines; also what one may see in them. */
    enum Reading {
        RIGHT_PATH,
        RIGHT_ENDING,
        DIFFERENT,
        CLOSE
    }

    /** Lines this part of their span apart are called close. */
    private static final double NEAR = .12;

    /**
     * Compares two lines.
     *
     * @param drawn one value a week
     * @param came the same; where it stops, its last value stands for the rest
     */
    static Gap of(double[] drawn, double[] came) {
        double[] outcome = held(came);
        double near = NEAR * span(drawn, outcome);
        int last = Math.min(drawn.length, outcome.length) - 1;
        int widest = 0;
        int together = -1;
        for (int week = 0; week <= last; week++) {
            widest = apart(drawn, outcome, week) > apart(drawn, outcome, widest) ? week : widest;
            together = apart(drawn, outcome, week) <= near ? week : together;
        }
        boolean endsNear = together == last;
        Reading reading = apart(drawn, outcome, widest) <= near
                ? Reading.CLOSE
                : endsNear ? Reading.RIGHT_ENDING : together >= last / 4 ? Reading.RIGHT_PATH : Reading.DIFFERENT;
        return new Gap(reading, endsNear ? widest : together + 1, widest);
    }

    private static double apart(double[] drawn, double[] outcome, int week) {
        return Math.abs(drawn[week] - outcome[week]);
    }

    private static double[] held(double[] came) {
        double[] held = came.clone();
        double before = 0;
        for (int week = 0; week < held.length; week++) {
            before = Double.isNaN(held[week]) ? before : held[week];
            held[week] = before;
        }
        return held;
    }

    private static double span(double[] one, double[] other) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int week = 0; week < Math.min(one.length, other.length); week++) {
            low = Math.min(low, Math.min(one[week], other[week]));
            high = Math.max(high, Math.max(one[week], other[week]));
        }
        return Math.max(1e-12, high - low);
    }
}
