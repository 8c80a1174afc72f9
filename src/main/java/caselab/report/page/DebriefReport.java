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

/** Composes the debrief of a class: the runs worth talking about together, then each with its question. */
public final class DebriefReport {

    private static final double HEIGHT = 236;

    private final Edition edition;

    /** Debriefs of this edition. */
    public DebriefReport(Edition edition) {
        this.edition = edition;
    }

    /** A run worth ten minutes: why, and what to ask about it. */
    public record Pick(Played played, String reason, String question) {}

    /** What happened, so what, now what. */
    public record Talk(String what, String soWhat, String nowWhat) {}

    /**
     * The page.
     *
     * @param title its first line, such as the class's name
     * @param picks at least one and at most {@link RunReport#MOST_RUNS}, all of one scenario
     * @param variant the code of the class's own variant; empty for none
     */
    public Page of(String title, List<Pick> picks, Talk talk, String variant) {
        List<Played> runs = picks.stream().map(Pick::played).toList();
        Scenario scenario = runs.getFirst().scenario();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(List.of(drawing(runs))));
        for (int i = 0; i < picks.size(); i += 2) {
            rows.add(new Row(picks.subList(i, Math.min(i + 2, picks.size())).stream()
                    .map(this::card)
                    .toList()));
        }
        rows.add(new Row(List.of(new LeverTables(edition).compared(runs))));
        rows.add(new Row(List.of(
                text("debrief.what", talk.what()),
                text("debrief.soWhat", talk.soWhat()),
                text("debrief.nowWhat", talk.nowWhat()))));
        return new Page(
                edition.language(),
                edition.place(scenario),
                edition.mark(scenario, variant),
                title.isBlank() ? edition.say("debrief.title", "count", picks.size()) : title,
                edition.word(scenario, "question"),
                rows,
                RunReport.foot(edition, runs),
                runs.stream().map(run -> Repeat.of(run.record())).toList(),
                Optional.empty());
    }

    private Card drawing(List<Played> runs) {
        Scenario scenario = runs.getFirst().scenario();
        Chart chart = new ChartMaker(edition, scenario, scenario.outputs().getFirst()).of(runs);
        Picture picture = Picture.of(chart, RunReport.WIDTH, HEIGHT, edition.faces());
        return new Card(chart.title(), chart.unit(), List.of(new Block.Drawing(chart, picture)));
    }

    private Card card(Pick pick) {
        Scenario.Output hero = pick.played().scenario().outputs().getFirst();
        return new Card(
                pick.played().name(),
                pick.reason(),
                List.of(
                        new Block.Text(RunReport.answer(edition, pick.played(), hero)),
                        new Block.Text(pick.question())));
    }

    private Card text(String title, String words) {
        String text = words.isBlank() ? edition.say("notes.blank") : words;
        return new Card(edition.say(title), "", List.of(new Block.Text(text)));
    }
}
