package caselab.report.page;

import caselab.report.page.Block.Cell;
import caselab.report.page.Block.Grid;
import caselab.report.page.Block.Head;
import caselab.report.page.Block.Line;
import caselab.report.page.Page.Card;
import caselab.report.page.Page.Row;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Composes the teacher's edition of a lesson. */
public final class TeachersEdition {

    private final Edition edition;

    /** Teacher's editions in this edition's language. */
    public TeachersEdition(Edition edition) {
        this.edition = edition;
    }

    /** The page. What a lesson does not have is left out. */
    public Page of(Scenario scenario, LessonPlan plan) {
        List<Row> rows = new ArrayList<>();
        Block goal = new Block.Text(plan.goal());
        rows.add(new Row(List.of(new Card(edition.say("teach.goal"), "", List.of(goal)))));
        add(rows, minutes(plan));
        add(rows, bullets("teach.board", plan.board()));
        add(rows, pairs("teach.answers", "teach.question", "teach.answer", plan.answers()));
        add(rows, pairs("teach.misconceptions", "teach.believed", "teach.helps", plan.misconceptions()));
        add(rows, claims(plan));
        add(rows, new Sources(edition).of(plan.facts()));
        return new Page(
                edition.language(),
                edition.place(scenario),
                edition.say("teach.mark"),
                plan.title(),
                edition.word(scenario, "question"),
                rows,
                List.of(edition.say("foot.model")),
                List.of(),
                Optional.empty());
    }

    private static void add(List<Row> rows, Optional<Card> card) {
        card.ifPresent(some -> rows.add(new Row(List.of(some))));
    }

    private Optional<Card> bullets(String title, List<String> bullets) {
        return bullets.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(edition.say(title), "", List.of(new Block.Bullets(bullets))));
    }

    private Optional<Card> minutes(LessonPlan plan) {
        List<Line> lines = plan.minutes().stream()
                .map(minute -> new Line(
                        List.of(
                                Cell.words(edition.say("teach.fromTo", "from", minute.from(), "to", minute.to())),
                                Cell.words(minute.happens()),
                                Cell.words(minute.say())),
                        false))
                .toList();
        return table("teach.minutes", List.of("teach.minute", "teach.happens", "teach.say"), lines);
    }

    private Optional<Card> pairs(String title, String first, String second, List<LessonPlan.Pair> pairs) {
        List<Line> lines = pairs.stream()
                .map(pair -> new Line(List.of(Cell.words(pair.first()), Cell.words(pair.second())), false))
                .toList();
        return table(title, List.of(first, second), lines);
    }

    private Optional<Card> claims(LessonPlan plan) {
        List<Line> lines = plan.claims().stream()
                .map(claim -> new Line(
                        List.of(
                                Cell.words(claim.says()),
                                Cell.number(
                                        edition.say("teach.holds", "holds", claim.holds(), "worlds", claim.worlds()))),
                        false))
                .toList();
        return table("teach.claims", List.of("teach.claim", "teach.worlds"), lines);
    }

    private Optional<Card> table(String title, List<String> heads, List<Line> lines) {
        String words = edition.say(title);
        List<Head> columns = heads.stream()
                .map(key -> new Head(edition.say(key), key.equals("teach.worlds")))
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(words, "", List.of(new Grid(words, columns, lines))));
    }
}
