package caselab.report.page;

import caselab.report.draw.Picture;
import caselab.report.page.Block.Cell;
import caselab.report.page.Block.Grid;
import caselab.report.page.Block.Head;
import caselab.report.page.Block.Line;
import caselab.report.page.Page.Card;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** What came of a run, output by output: a small drawing, the case's figure, the run's, and the difference. */
final class KeyFigures {

    private static final int MOST = 6;
    private static final double WIDTH = 104;
    private static final double HEIGHT = 17;

    private final Edition edition;

    KeyFigures(Edition edition) {
        this.edition = edition;
    }

    Card of(Played played) {
        String title = edition.say("figures.title");
        List<Line> lines =
                outputs(played.scenario()).map(output -> line(played, output)).toList();
        List<Head> heads = List.of(
                new Head(edition.say("figures.output"), false),
                new Head(edition.say("figures.course"), false),
                new Head(edition.say("figures.case"), true),
                new Head(edition.say("figures.run"), true),
                new Head(edition.say("figures.difference"), true));
        return new Card(
                title,
                edition.say("figures.when", "weeks", played.run().weeks()),
                List.of(new Grid(title, heads, lines)));
    }

    private static java.util.stream.Stream<Scenario.Output> outputs(Scenario scenario) {
        return scenario.outputs().stream().limit(MOST);
    }

    private Line line(Played played, Scenario.Output output) {
        Course told = Course.of(played.told(), output);
        Course run = Course.of(played.run(), output);
        boolean compared = told.exit().isEmpty() && run.exit().isEmpty() && played.changed();
        Picture spark = Picture.small(
                new ChartMaker(edition, played.scenario(), output).of(played, List.of()),
                WIDTH,
                HEIGHT,
                edition.faces());
        return new Line(
                List.of(
                        name(played.scenario(), output),
                        Cell.spark(spark),
                        Cell.number(figure(output, told)),
                        Cell.number(figure(output, run)),
                        Cell.number(compared ? difference(output, run.last() - told.last()) : "")),
                false);
    }

    private Cell name(Scenario scenario, Scenario.Output output) {
        return Cell.words(edition.name(scenario, output), edition.unit(scenario, output));
    }

    private String figure(Scenario.Output output, Course course) {
        return course.exit().isEmpty()
                ? edition.value(output, course.last())
                : edition.say("figures.out", "week", course.exit().getAsInt());
    }

    private String difference(Scenario.Output output, double difference) {
        return difference == 0
                ? edition.say("levers.same")
                : edition.figures().difference(output.metric().unit(), difference);
    }

    Card compared(List<Played> runs) {
        String title = edition.say("figures.title");
        Played first = runs.getFirst();
        List<Head> heads = new ArrayList<>();
        heads.add(new Head(edition.say("figures.output"), false));
        heads.add(new Head(edition.say("figures.case"), true));
        runs.forEach(run -> heads.add(new Head(run.name(), true)));
        List<Line> lines =
                outputs(first.scenario()).map(output -> compared(runs, output)).toList();
        return new Card(
                title,
                edition.say("figures.when", "weeks", first.run().weeks()),
                List.of(new Grid(title, heads, lines)));
    }

    private Line compared(List<Played> runs, Scenario.Output output) {
        List<Cell> cells = new ArrayList<>();
        cells.add(name(runs.getFirst().scenario(), output));
        cells.add(Cell.number(figure(output, Course.of(runs.getFirst().told(), output))));
        runs.forEach(run -> cells.add(Cell.number(figure(output, Course.of(run.run(), output)))));
        return new Line(cells, false);
    }
}
