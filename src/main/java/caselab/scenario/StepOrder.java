package caselab.scenario;

import java.util.List;

/** What every lesson's steps have in common: a guess before any look, theory after tries, the other case at the end. */
final class StepOrder {

    /** A student's half hour, with five minutes to spare. */
    private static final int MINUTES = 35;

    private StepOrder() {}

    static void check(List<Step> steps, Place place) {
        if (steps.isEmpty()) {
            place.problem("must hold the steps of the lesson.", "From a brief to a transfer.");
            return;
        }
        if (!(steps.getFirst() instanceof Step.Brief)) {
            place.problem("must start with a brief.", "");
        }
        if (!(steps.getLast() instanceof Step.Transfer)) {
            place.problem("must end with a transfer.", "The last step takes the question to another case.");
        }
        int minutes = steps.stream().mapToInt(Step::minutes).sum();
        if (minutes != MINUTES) {
            place.problem("take " + minutes + " minutes.", "A student alone has " + MINUTES + ".");
        }
        guessFirst(steps, place);
        triesFirst(steps, place);
    }

    private static void guessFirst(List<Step> steps, Place place) {
        int guesses = 0;
        for (Step step : steps) {
            guesses += step instanceof Step.Predict ? 1 : 0;
            if (step instanceof Step.Reveal && guesses-- <= 0) {
                place.problem("reveal what nobody was asked to predict.", "Put a predict before " + step.key() + ".");
            }
        }
    }

    private static void triesFirst(List<Step> steps, Place place) {
        int tries = 0;
        for (Step step : steps) {
            tries += step instanceof Step.Retry retry ? retry.tries() : step instanceof Step.Reveal ? 1 : 0;
            if (step instanceof Step.Theory theory && tries < theory.afterTries()) {
                place.problem(
                        "come to the theory after " + tries + " tries.",
                        theory.key() + " opens after " + theory.afterTries() + ".");
            }
        }
    }
}
