package caselab.report.page;

import caselab.report.Headline;
import caselab.report.Repeat;
import caselab.report.RunRecord;
import caselab.report.draw.Chart;
import caselab.report.draw.Look;
import caselab.report.draw.Picture;
import caselab.report.page.Page.Card;
import caselab.report.page.Page.Row;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Composes the page of one run, or of several runs of one scenario side by side. */
public final class RunReport {

    /** As many runs as can be told apart on one chart. */
    public static final int MOST_RUNS = Look.compared().size();

    static final double WIDTH = 676;
    private static final double HEIGHT = 216;

    private final Edition edition;

    /** Reports of this edition. */
    public RunReport(Edition edition) {
        this.edition = edition;
    }

    /**
     * The page.
     *
     * @param runs the runs, at least one and at most {@link #MOST_RUNS}, all of one scenario
     * @param outputs what the large charts show, at least one
     */
    public Page of(List<Played> runs, List<Scenario.Output> outputs, Extras extras) {
        Played first = runs.getFirst();
        boolean one = runs.size() == 1;
        List<Row> rows = new ArrayList<>();
        for (Scenario.Output output : outputs) {
            rows.add(new Row(List.of(drawing(runs, output, extras.notes()))));
        }
        LeverTables levers = new LeverTables(edition);
        KeyFigures figures = new KeyFigures(edition);
        rows.add(new Row(one ? List.of(levers.decisions(first), levers.world(first)) : List.of(levers.compared(runs))));
        rows.add(new Row(List.of(one ? figures.of(first) : figures.compared(runs))));
        sentences("explain.title", extras.explanation(), rows);
        sentences("claims.title", extras.claims(), rows);
        List<Card> notes = new NoteCards(edition).of(extras.notes());
        if (!notes.isEmpty()) {
            rows.add(new Row(notes));
        }
        new Sources(edition).of(runs, outputs).ifPresent(card -> rows.add(new Row(List.of(card))));
        return new Page(
                edition.language(),
                edition.place(first.scenario()),
                edition.mark(first.scenario(), extras.variant()),
                title(runs, outputs.getFirst()),
                edition.word(first.scenario(), "question"),
                rows,
                foot(edition, runs),
                runs.stream().map(run -> Repeat.of(run.record())).toList(),
                recipe(outputs, extras));
    }

    private Optional<PageRecipe> recipe(List<Scenario.Output> outputs, Extras extras) {
        if (!extras.equals(Extras.of(extras.variant()))) {
            return Optional.empty();
        }
        List<String> charts = outputs.stream().map(Scenario.Output::key).toList();
        return Optional.of(PageRecipe.of(edition.language(), charts, extras.variant()));
    }

    private void sentences(String title, List<String> sentences, List<Row> rows) {
        if (!sentences.isEmpty()) {
            rows.add(new Row(List.of(new Card(edition.say(title), "", List.of(new Block.Bullets(sentences))))));
        }
    }

    private Card drawing(List<Played> runs, Scenario.Output output, Notes notes) {
        ChartMaker maker = new ChartMaker(edition, runs.getFirst().scenario(), output);
        boolean hero = output.equals(runs.getFirst().scenario().outputs().getFirst());
        Chart chart = runs.size() == 1 ? maker.of(runs.getFirst(), hero ? notes.drawn() : List.of()) : maker.of(runs);
        Picture picture = Picture.of(chart, WIDTH, HEIGHT, edition.faces());
        return new Card(chart.title(), chart.unit(), List.of(new Block.Drawing(chart, picture)));
    }

    private String title(List<Played> runs, Scenario.Output output) {
        if (runs.size() == 1) {
            return answer(edition, runs.getFirst(), output);
        }
        Scenario scenario = runs.getFirst().scenario();
        long alive = runs.stream()
                .filter(run -> Headline.weekOut(run.run(), scenario.firm()).isEmpty())
                .count();
        return edition.say("page.compared", "firm", edition.firm(scenario), "alive", alive, "count", runs.size());
    }

    /** What happened, in a sentence. */
    static String answer(Edition edition, Played played, Scenario.Output output) {
        OptionalInt out = Headline.weekOut(played.run(), played.scenario().firm());
        String firm = edition.firm(played.scenario());
        if (out.isPresent()) {
            return edition.say("answer.out", "firm", firm, "week", out.getAsInt());
        }
        String key = output.metric().key().equals("cash") ? "answer.alive" : "answer.ends";
        return edition.say(
                key,
                "firm",
                firm,
                "output",
                edition.name(played.scenario(), output),
                "value",
                edition.value(output, Course.of(played.run(), output).last()),
                "week",
                played.run().weeks());
    }

    /** What every page of runs says at its end. */
    static List<String> foot(Edition edition, List<Played> runs) {
        List<String> lines = new ArrayList<>();
        lines.add(edition.say("foot.again", "model", edition.say("foot.model")));
        runs.forEach(run -> lines.add(stamp(edition, run)));
        return lines;
    }

    private static String stamp(Edition edition, Played played) {
        RunRecord record = played.record();
        String luck = record.chance().seeded()
                ? edition.say("foot.seed", "seed", Long.toString(record.chance().seed()))
                : edition.say("foot.expected");
        String stamp = edition.say(
                "foot.stamp",
                "luck",
                luck,
                "weeks",
                played.run().weeks(),
                "version",
                record.version(),
                "digest",
                record.digest());
        return played.name().isEmpty() ? stamp : edition.say("foot.named", "name", played.name(), "stamp", stamp);
    }
}
