package caselab.report.page;

import caselab.report.draw.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A page as Markdown; charts become tables with a row for every quarter. */
public final class MarkdownPage {

    private static final int QUARTER = 13;

    private final Page page;
    private final Edition edition;
    private final StringBuilder text = new StringBuilder();

    private MarkdownPage(Page page, Edition edition) {
        this.page = page;
        this.edition = edition;
    }

    /** The file. */
    public static String of(Page page, Edition edition) {
        return new MarkdownPage(page, edition).write();
    }

    private String write() {
        String mark = page.mark().isEmpty() ? "" : " · " + page.mark();
        paragraph(escape(page.place() + mark));
        paragraph("# " + escape(page.title()));
        paragraph(escape(page.lead()));
        page.rows().forEach(row -> row.cards().forEach(this::card));
        paragraph("---");
        page.foot().forEach(line -> paragraph(escape(line)));
        text.append("<!-- ").append(RunsBlock.NAME).append(' ').append(RunsBlock.of(page));
        return text.append(" -->\n").toString();
    }

    private void paragraph(String words) {
        text.append(words).append("\n\n");
    }

    private void card(Page.Card card) {
        String note = card.note().isEmpty() ? "" : " (" + card.note() + ")";
        paragraph("## " + escape(card.title() + note));
        card.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Text words -> paragraph(escape(words.paragraph()));
            case Block.Bullets bullets -> paragraph(list(bullets.bullets()));
            case Block.Small small -> paragraph(list(small.notes()));
            case Block.Fields fields ->
                fields.fields()
                        .forEach(field -> paragraph("**" + escape(field.prompt()) + "** " + escape(field.answer())));
            case Block.Grid grid ->
                table(
                        columns(grid).stream()
                                .map(column -> grid.heads().get(column).words())
                                .toList(),
                        columns(grid).stream()
                                .map(column -> grid.heads().get(column).number())
                                .toList(),
                        grid.body().stream()
                                .map(line -> columns(grid).stream()
                                        .map(column -> line.cells().get(column))
                                        .map(cell -> (cell.words() + " " + cell.quiet() + " " + cell.badge()).strip())
                                        .toList())
                                .toList());
            case Block.Drawing drawing -> chart(drawing.chart());
        }
    }

    /** Columns that hold words; small drawings have none. */
    private static List<Integer> columns(Block.Grid grid) {
        return IntStream.range(0, grid.heads().size())
                .filter(column -> grid.body().stream()
                        .allMatch(line -> line.cells().get(column).spark() == null))
                .boxed()
                .toList();
    }

    private static String list(List<String> items) {
        return items.stream().map(item -> "- " + escape(item)).collect(Collectors.joining("\n"));
    }

    private void chart(Chart chart) {
        paragraph(escape(chart.summary()));
        List<String> heads = new ArrayList<>(List.of(edition.say("table.week")));
        chart.lines().forEach(line -> heads.add(line.label()));
        List<Integer> weeks = IntStream.concat(
                        IntStream.iterate(0, week -> week < chart.weeks() - 1, week -> week + QUARTER),
                        IntStream.of(chart.weeks() - 1))
                .boxed()
                .toList();
        table(
                heads,
                heads.stream().map(_ -> true).toList(),
                weeks.stream().map(week -> values(chart, week)).toList());
        paragraph(edition.say("table.every"));
    }

    private static List<String> values(Chart chart, int week) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(week)));
        chart.lines()
                .forEach(line -> cells.add(
                        week < line.values().size()
                                ? chart.value().apply(line.values().get(week))
                                : ""));
        return cells;
    }

    private void table(List<String> heads, List<Boolean> numbers, List<List<String>> rows) {
        text.append(row(heads)).append('|');
        numbers.forEach(number -> text.append(number ? "--:|" : "---|"));
        text.append('\n');
        rows.forEach(row -> text.append(row(row)));
        text.append('\n');
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> " " + escape(cell) + " ").collect(Collectors.joining("|", "|", "|\n"));
    }

    /** Words that stay words: no markup, no second line. */
    static String escape(String words) {
        return words.replaceAll("[\\\\`*_\\[\\]#|~]", "\\\\$0")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\\s*\\R\\s*", " ");
    }
}
