package caselab.report;

import caselab.scenario.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Findings as a table for a terminal, as Markdown, and as JSON. */
public final class FindingTable implements Exportable {

    private static final String NEVER = "never";
    private static final String WORDS = "caselab.report.words.report";

    private final List<Finding> findings;
    private final Locale language;
    private final ResourceBundle words;

    /**
     * A table of these findings, in their order.
     *
     * @param language of what is read; files for programs have the same names in every language
     */
    public FindingTable(List<Finding> findings, Locale language) {
        this.findings = List.copyOf(findings);
        this.language = language;
        words = ResourceBundle.getBundle(WORDS, language);
    }

    @Override
    public String text() {
        TextTable table =
                new TextTable(3, List.of(words.getString("findings.heads").split("\\|", -1)));
        findings.forEach(finding -> table.row(said(finding)));
        long held = findings.stream().filter(Finding::holds).count();
        String sum = words.getString("findings.sum")
                .replace("{held}", Long.toString(held))
                .replace("{all}", Integer.toString(findings.size()));
        return table + System.lineSeparator() + sum + System.lineSeparator();
    }

    /** The cells in the reader's language. */
    private List<String> said(Finding finding) {
        List<String> said = new ArrayList<>(cells(finding));
        said.set(2, words.getString(finding.holds() ? "findings.yes" : "findings.no"));
        for (int i = 3; i < 6; i++) {
            said.set(i, said.get(i).equals(NEVER) ? words.getString("findings.never") : said.get(i));
        }
        said.set(
                6,
                switch (finding.claim().basis()) {
                    case Basis.Cited cited -> String.join(" ", cited.facts());
                    case Basis.Derived derived ->
                        (words.getString("findings.derived") + " " + String.join(" ", derived.facts())).strip();
                    case Basis.Assumed _ -> words.getString("findings.assumed");
                });
        return said;
    }

    /** For a document, with each claim's sentence. */
    public String markdown() {
        StringBuilder text = new StringBuilder("| claim | says | measured | bounds | holds |\n|---|---|---|---|---|\n");
        for (Finding finding : findings) {
            List<String> cells = cells(finding);
            text.append("| ")
                    .append(cells.get(1))
                    .append(" | ")
                    .append(sentence(finding))
                    .append(" | ")
                    .append(cells.get(3))
                    .append(" | ")
                    .append(bounds(finding))
                    .append(" | ")
                    .append(cells.get(2))
                    .append(" |\n");
        }
        return text.toString();
    }

    @Override
    public String csv() {
        StringBuilder text = new StringBuilder("scenario,claim,holds,measured,low,high,basis,weeks\r\n");
        for (Finding finding : findings) {
            text.append(Stream.concat(
                                    cells(finding).stream(),
                                    Stream.of(String.valueOf(finding.claim().weeks())))
                            .map(RunCsv::field)
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString();
    }

    @Override
    public String json() {
        JsonMapper mapper = JsonMapper.builder().build();
        ArrayNode all = mapper.createArrayNode();
        for (Finding finding : findings) {
            ObjectNode node = all.addObject();
            node.put("scenario", finding.scenario().id());
            node.put("claim", finding.claim().key());
            node.put("says", sentence(finding));
            node.put("holds", finding.holds());
            put(node, "measured", finding.figure());
            put(node, "low", finding.claim().low());
            put(node, "high", finding.claim().high());
            node.put("basis", basis(finding.claim().basis()));
            node.put("weeks", finding.claim().weeks());
            ObjectNode under = node.putObject("under");
            finding.claim().under().values().forEach((path, value) -> put(under, path, value));
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(all) + System.lineSeparator();
    }

    private static void put(ObjectNode node, String key, double value) {
        if (Double.isFinite(value)) {
            node.put(key, value);
        } else {
            node.put(key, word(value));
        }
    }

    private static String word(double value) {
        return Double.isNaN(value) ? "none" : value > 0 ? NEVER : "any";
    }

    private static List<String> cells(Finding finding) {
        return List.of(
                finding.scenario().id(),
                finding.claim().key(),
                finding.holds() ? "yes" : "NO",
                number(finding.figure()),
                number(finding.claim().low()),
                number(finding.claim().high()),
                basis(finding.claim().basis()));
    }

    private static String number(double value) {
        return Double.isInfinite(value) && value > 0 ? NEVER : TextTable.number(value);
    }

    private static String bounds(Finding finding) {
        double low = finding.claim().low();
        double high = finding.claim().high();
        if (Double.isInfinite(low) || Double.isInfinite(high)) {
            return Double.isInfinite(low) ? "at most " + number(high) : "at least " + number(low);
        }
        return low == high ? number(low) : number(low) + " to " + number(high);
    }

    private String sentence(Finding finding) {
        return finding.scenario()
                .words()
                .get(language, "claims." + finding.claim().key());
    }

    private static String basis(Basis basis) {
        return switch (basis) {
            case Basis.Cited cited -> String.join(" ", cited.facts());
            case Basis.Derived derived -> ("derived " + String.join(" ", derived.facts())).strip();
            case Basis.Assumed _ -> "assumed";
        };
    }
}
