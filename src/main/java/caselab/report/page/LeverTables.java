package caselab.report.page;

import caselab.report.page.Block.Cell;
import caselab.report.page.Block.Grid;
import caselab.report.page.Block.Head;
import caselab.report.page.Block.Line;
import caselab.report.page.Page.Card;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What was decided and what was assumed, beside the case. */
final class LeverTables {

    private final Edition edition;

    LeverTables(Edition edition) {
        this.edition = edition;
    }

    /** All decisions of a run, with what the case's value rests on. */
    Card decisions(Played played) {
        String title = edition.say("levers.decisions");
        List<Line> lines = played.scenario().decisions().stream()
                .map(lever -> line(played, lever))
                .toList();
        List<Head> heads = List.of(
                new Head(edition.say("levers.lever"), false),
                new Head(edition.say("levers.case"), true),
                new Head(edition.say("levers.yours"), true),
                new Head(edition.say("levers.source"), false));
        return new Card(title, "", List.of(new Grid(title, heads, lines)));
    }

    private Line line(Played played, Lever lever) {
        Scenario scenario = played.scenario();
        boolean changed = played.changed(lever);
        Cell own = changed
                ? Cell.number(edition.value(scenario, lever, played.value(lever)))
                : Cell.number(edition.say("levers.same"));
        return new Line(
                List.of(
                        Cell.words(edition.name(scenario, lever)),
                        Cell.number(edition.value(scenario, lever, lever.baseline())),
                        own,
                        new Sources(edition).badge(lever.basis())),
                changed);
    }

    /** The assumptions that were changed, each with its reason, and what else was changed. */
    Card world(Played played) {
        String title = edition.say("levers.world");
        List<Lever> changed =
                played.scenario().assumptions().stream().filter(played::changed).toList();
        List<Line> lines = new ArrayList<>();
        changed.forEach(lever -> lines.add(new Line(
                List.of(
                        Cell.words(edition.name(played.scenario(), lever), reason(played, lever)),
                        Cell.number(edition.value(played.scenario(), lever, lever.baseline())),
                        Cell.number(edition.value(played.scenario(), lever, played.value(lever)))),
                true)));
        played.byPath()
                .values()
                .forEach((path, value) -> lines.add(new Line(
                        List.of(Cell.words(path), Cell.number(told(played, path)), Cell.number(plain(value))), true)));
        String note = edition.say(
                "levers.count",
                "changed",
                changed.size(),
                "all",
                played.scenario().assumptions().size());
        return lines.isEmpty()
                ? new Card(title, note, List.of(new Block.Text(edition.say("levers.untouched"))))
                : new Card(title, note, List.of(new Grid(title, worldHeads(), lines)));
    }

    private List<Head> worldHeads() {
        return List.of(
                new Head(edition.say("levers.assumption"), false),
                new Head(edition.say("levers.case"), true),
                new Head(edition.say("levers.assumed"), true));
    }

    private String reason(Played played, Lever lever) {
        String reason = played.reasons().getOrDefault(lever.key(), "");
        return reason.isBlank() ? edition.say("levers.noReason") : edition.say("levers.because", "reason", reason);
    }

    private static String told(Played played, String path) {
        return plain(played.scenario()
                .plan()
                .numbers()[played.scenario().plan().paths().slot(path)]);
    }

    private static String plain(double value) {
        return Double.isInfinite(value)
                ? "∞"
                : new java.math.BigDecimal(value)
                        .round(new java.math.MathContext(6))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** The levers in which several runs differ from one another or from the case. */
    Card compared(List<Played> runs) {
        String title = edition.say("levers.differ");
        Scenario scenario = runs.getFirst().scenario();
        Predicate<Lever> moved = lever -> runs.stream().anyMatch(run -> run.changed(lever));
        List<Line> lines = scenario.levers().stream()
                .filter(moved)
                .map(lever -> compared(runs, lever))
                .toList();
        if (lines.isEmpty()) {
            return new Card(title, "", List.of(new Block.Text(edition.say("levers.none"))));
        }
        List<Head> heads = new ArrayList<>();
        heads.add(new Head(edition.say("levers.lever"), false));
        heads.add(new Head(edition.say("levers.case"), true));
        runs.forEach(run -> heads.add(new Head(run.name(), true)));
        return new Card(title, "", List.of(new Grid(title, heads, lines)));
    }

    private Line compared(List<Played> runs, Lever lever) {
        Scenario scenario = runs.getFirst().scenario();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(edition.name(scenario, lever)));
        cells.add(Cell.number(edition.value(scenario, lever, lever.baseline())));
        runs.forEach(run -> cells.add(Cell.number(
                run.changed(lever) ? edition.value(scenario, lever, run.value(lever)) : edition.say("levers.same"))));
        return new Line(cells, false);
    }
}
