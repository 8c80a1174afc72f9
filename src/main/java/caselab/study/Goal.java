package caselab.study;

import caselab.experiment.Figure;
import caselab.model.metric.Better;
import caselab.model.metric.Measure;
import caselab.scenario.Scenario;

/** What a plan is to achieve in a world, and in how many worlds. */
public sealed interface Goal {

    /** Share of the worlds, from 0 to 1. */
    double odds();

    /** Length of the runs that can tell. */
    int weeks(Scenario scenario);

    /** The figure that tells. */
    Figure figure(Scenario scenario);

    /** Whether the figure of a world meets it; never if it is not a number. */
    boolean met(double figure);

    /** The firm in question is still in business after so many weeks. */
    record Survive(int weeks, double odds) implements Goal {

        @Override
        public int weeks(Scenario scenario) {
            return Math.max(weeks, scenario.weeks());
        }

        @Override
        public Figure figure(Scenario scenario) {
            return ScenarioFigures.weekOut(scenario, scenario.firm());
        }

        @Override
        public boolean met(double figure) {
            return figure >= weeks;
        }
    }

    /**
     * An output ends at least at a value, or at most if less is better.
     *
     * @param output what is read in the last week
     */
    record Reach(Scenario.Output output, double value, double odds) implements Goal {

        @Override
        public int weeks(Scenario scenario) {
            return scenario.weeks();
        }

        @Override
        public Figure figure(Scenario scenario) {
            return Figure.of(output.key(), output.metric(), output.index(), Measure.Reading.END);
        }

        @Override
        public boolean met(double figure) {
            return atMost() ? figure <= value : figure >= value;
        }

        /** Whether less is better. */
        public boolean atMost() {
            return output.metric().better() == Better.LOWER;
        }
    }
}
