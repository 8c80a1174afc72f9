package caselab.report.page;

import caselab.report.RunCsv;
import caselab.report.draw.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The numbers of a page's large charts as CSV (RFC 4180): a row a week, a column a line, in full digits. Above them
 * stand comments, each a line that begins with {@code #}.
 */
public final class CsvPage {

    private static final String LINE = "\r\n";

    private CsvPage() {}

    /** The file. */
    public static String of(Page page, Edition edition) {
        StringBuilder text = new StringBuilder();
        comment(text, page.place() + ": " + page.title());
        page.foot().forEach(line -> comment(text, line));
        text.append("# ").append(RunsBlock.NAME).append(' ').append(RunsBlock.of(page));
        text.append(LINE).append(heads(page, edition)).append(LINE);
        int weeks = page.charts().stream().mapToInt(Chart::weeks).max().orElse(0);
        for (int week = 0; week < weeks; week++) {
            text.append(row(page, week)).append(LINE);
        }
        return text.toString();
    }

    private static void comment(StringBuilder text, String words) {
        text.append("# ").append(words.replaceAll("\\R", " ")).append(LINE);
    }

    private static String heads(Page page, Edition edition) {
        List<String> heads = new ArrayList<>(List.of(edition.say("table.week")));
        page.charts().forEach(chart -> chart.lines().forEach(line -> heads.add(chart.title() + " · " + line.label())));
        return heads.stream().map(CsvPage::field).collect(Collectors.joining(","));
    }

    private static String row(Page page, int week) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(week)));
        for (Chart chart : page.charts()) {
            for (Chart.Line line : chart.lines()) {
                double value = week < line.values().size() ? line.values().get(week) : Double.NaN;
                cells.add(RunCsv.number(value));
            }
        }
        return String.join(",", cells);
    }

    /** A head; one that a spreadsheet would take for a formula gets a quote before it. */
    private static String field(String words) {
        boolean formula = !words.isEmpty() && "=+-@\t".indexOf(words.charAt(0)) >= 0;
        return RunCsv.field(formula ? "'" + words : words);
    }
}
