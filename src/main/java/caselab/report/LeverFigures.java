package caselab.report;

import caselab.scenario.Lever;

/** Numbers of levers as people read them: as many decimals as a step needs, one scale over the whole range. */
public record LeverFigures(Figures figures) {

    private static final int MOST_DECIMALS = 4;

    /** The scale a lever's numbers are shown in. */
    public Scale scale(Lever lever) {
        Scale scale = figures.scale(lever.unit(), Math.max(Math.abs(lever.low()), Math.abs(lever.high())));
        double shownStep = lever.step() / scale.divisor();
        int decimals = 0;
        while (decimals < MOST_DECIMALS && Math.abs(shownStep - Math.rint(shownStep)) > 1e-9) {
            shownStep *= 10;
            decimals++;
        }
        return new Scale(scale.divisor(), scale.before(), scale.after(), decimals);
    }

    /** A lever's number with its unit; weeks without their word. */
    public String number(Lever lever, double value) {
        return switch (lever.unit()) {
            case WEEK, WEEKS -> figures.count(Math.round(value));
            default -> {
                Scale scale = scale(lever);
                yield scale.before() + figures.entry(scale, scale.shown(value)) + scale.after();
            }
        };
    }
}
