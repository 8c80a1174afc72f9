package caselab.study;

import caselab.experiment.Figure;
import caselab.experiment.Question;
import caselab.experiment.Track;
import caselab.model.Firm;
import caselab.model.metric.Measure;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** What is worth keeping of every run of a scenario. */
public final class ScenarioFigures {

    private ScenarioFigures() {}

    /** Each output as it stands in the last week, then the week in which each firm fails, {@code weekOut:mili}. */
    public static List<Figure> of(Scenario scenario) {
        List<Figure> figures = new ArrayList<>();
        for (Scenario.Output output : scenario.outputs()) {
            figures.add(Figure.of(output.key(), output.metric(), output.index(), Measure.Reading.END));
        }
        List<Firm> firms = scenario.plan().market().firms();
        for (int f = 0; f < firms.size(); f++) {
            figures.add(weekOut(scenario, f));
        }
        return figures;
    }

    /** The week in which a firm fails. */
    public static Figure weekOut(Scenario scenario, int firm) {
        return Figure.weekOut(
                "weekOut:" + scenario.plan().market().firms().get(firm).key(), firm);
    }

    /** An output followed week by week, under its own key. */
    public static Track track(Scenario.Output output) {
        return new Track(output.key(), output.metric(), output.index());
    }

    /** These outputs as bands, and whether the firm in question survives, over the scenario's own weeks. */
    public static Question bands(Scenario scenario, List<Scenario.Output> outputs) {
        return new Question(
                scenario.plan(),
                scenario.weeks(),
                List.of(weekOut(scenario, scenario.firm())),
                outputs.stream().map(ScenarioFigures::track).toList());
    }
}
