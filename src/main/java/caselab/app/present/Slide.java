package caselab.app.present;

import caselab.scenario.Lesson;
import caselab.scenario.Scenario;
import caselab.scenario.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One picture of the projector: a step of the lesson, or its show of hands.
 *
 * @param kind what is shown
 * @param step the step it belongs to; empty for the show of hands
 * @param output what the chart shows
 * @param part the part of the teacher's minute plan that speaks of it
 */
record Slide(Kind kind, Optional<Step> step, Scenario.Output output, String part) {

    /** What is seen of the run. */
    enum Kind {
        /** Words only. */
        BRIEF,
        /** Hands, counted. */
        POLL,
        /** Axes, and nothing to come. */
        COVERED,
        /** The run as it is played. */
        PLAYED,
        /** All of it. */
        WHOLE
    }

    /** The slides of a lesson; of a scenario without one a single chart. */
    static List<Slide> of(Scenario scenario) {
        Scenario.Output hero = scenario.outputs().getFirst();
        if (scenario.lesson().isEmpty()) {
            return List.of(new Slide(Kind.WHOLE, Optional.empty(), hero, ""));
        }
        List<Slide> slides = new ArrayList<>();
        for (Step step : scenario.lesson().map(Lesson::steps).orElseThrow()) {
            Slide slide = of(
                    step, scenario, slides.isEmpty() ? hero : slides.getLast().output());
            slides.add(slide);
            if (slide.kind() == Kind.BRIEF) {
                slides.add(new Slide(Kind.POLL, Optional.empty(), hero, "poll"));
            }
        }
        return List.copyOf(slides);
    }

    private static Slide of(Step step, Scenario scenario, Scenario.Output before) {
        return switch (step) {
            case Step.Brief _ -> new Slide(Kind.BRIEF, Optional.of(step), before, "brief");
            case Step.Decide _ -> new Slide(Kind.COVERED, Optional.of(step), before, "pairs");
            case Step.Predict predict ->
                new Slide(Kind.COVERED, Optional.of(step), output(scenario, predict.output(), before), "predict");
            case Step.Reveal reveal ->
                new Slide(Kind.PLAYED, Optional.of(step), output(scenario, reveal.output(), before), "reveal");
            case Step.Reflect _ -> new Slide(Kind.WHOLE, Optional.of(step), before, "why");
            case Step.Retry _ -> new Slide(Kind.WHOLE, Optional.of(step), before, "pairs");
            case Step.Theory _ -> new Slide(Kind.WHOLE, Optional.of(step), before, "debrief");
            case Step.Transfer _ -> new Slide(Kind.WHOLE, Optional.of(step), before, "transfer");
        };
    }

    private static Scenario.Output output(Scenario scenario, String key, Scenario.Output otherwise) {
        return scenario.output(key).orElse(otherwise);
    }
}
