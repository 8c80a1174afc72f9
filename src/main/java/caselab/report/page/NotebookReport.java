package caselab.report.page;

import caselab.report.Repeat;
import caselab.report.draw.Chart;
import caselab.report.draw.Picture;
import caselab.report.page.Page.Card;
import caselab.report.page.Page.Row;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes a notebook: one experiment after the other, each with its chart and what was written. */
public final class NotebookReport {

    private static final double WIDTH = RunReport.WIDTH;
    private static final double HEIGHT = 180;

    private final Edition edition;

    /** Notebooks of this edition. */
    public NotebookReport(Edition edition) {
        this.edition = edition;
    }

    /** A run and what was written about it. */
    public record Experiment(Played played, Notes notes) {}

    /**
     * The page.
     *
     * @param title its first line; empty for "3 experiments"
     * @param experiments at least one, all of one scenario
     * @param variant the code of the class's own variant; empty for none
     */
    public Page of(String title, List<Experiment> experiments, String variant) {
        List<Played> runs = experiments.stream().map(Experiment::played).toList();
        Scenario scenario = runs.getFirst().scenario();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < experiments.size(); i++) {
            rows.addAll(rows(i + 1, experiments.get(i)));
        }
        new Sources(edition)
                .of(runs, List.of(scenario.outputs().getFirst()))
                .ifPresent(card -> rows.add(new Row(List.of(card))));
        return new Page(
                edition.language(),
                edition.place(scenario),
                edition.mark(scenario, variant),
                title.isBlank() ? edition.say("notebook.title", "count", experiments.size()) : title,
                edition.word(scenario, "question"),
                rows,
                RunReport.foot(edition, runs),
                runs.stream().map(run -> Repeat.of(run.record())).toList(),
                Optional.empty());
    }

    private List<Row> rows(int number, Experiment experiment) {
        Played played = experiment.played();
        Scenario.Output hero = played.scenario().outputs().getFirst();
        Chart chart = new ChartMaker(edition, played.scenario(), hero)
                .of(played, experiment.notes().drawn());
        String answer = RunReport.answer(edition, played, hero);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Drawing(chart, Picture.of(chart, WIDTH, HEIGHT, edition.faces())));
        blocks.add(new Block.Text(changes(played)));
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(List.of(new Card(
                edition.say("notebook.experiment", "number", number, "answer", answer),
                edition.say("notebook.chart", "output", chart.title(), "unit", chart.unit()),
                blocks))));
        List<Card> notes = new NoteCards(edition).of(experiment.notes());
        if (!notes.isEmpty()) {
            rows.add(new Row(notes));
        }
        return rows;
    }

    /** The levers moved, in a line. */
    private String changes(Played played) {
        List<String> changes = played.scenario().levers().stream()
                .filter(played::changed)
                .map(lever -> edition.say(
                        "notebook.change",
                        "name",
                        edition.name(played.scenario(), lever),
                        "from",
                        edition.value(played.scenario(), lever, lever.baseline()),
                        "to",
                        edition.value(played.scenario(), lever, played.value(lever))))
                .toList();
        return changes.isEmpty() ? edition.say("levers.none") : String.join(edition.say("chart.summary.and"), changes);
    }
}
