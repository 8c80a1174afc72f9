package caselab.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caselab.report.Repeat;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What every form of a page has in common, and what each says in its own way. */
class PagesTest {

    private final Edition english = Samples.edition(Locale.ENGLISH);

    private Page strange() {
        Notes notes = new Notes(Strange.WORDS, Strange.LONG, "", "", List.of(), 0);
        Extras extras = new Extras(Strange.WORDS, notes, List.of(Strange.WORDS), List.of("A claim | with a bar"));
        Played played = Samples.survivor(Map.of("channel-fee", Strange.WORDS));
        return new RunReport(english)
                .of(List.of(played), List.of(Samples.SHOCK.outputs().getFirst()), extras);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFile.Kind.class,
            names = {"HTML", "PDF", "MARKDOWN", "CSV"})
    void everyFormCarriesItsRunsWhateverItsWords(ReportFile.Kind kind) {
        for (Page page : List.of(strange(), Samples.several(english))) {
            byte[] file = ReportFile.write(kind, page, english, "x").get("x");
            assertThat(RunsBlock.read(file).map(CarriedRuns::runs)).contains(page.repeats());
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFile.Kind.class)
    void theSamePageGivesTheSameBytes(ReportFile.Kind kind) {
        String name = "x" + kind;
        byte[] first =
                ReportFile.write(kind, Samples.one(english), english, name).get(name);
        assertThat(ReportFile.write(kind, Samples.one(english), Samples.edition(Locale.ENGLISH), name)
                        .get(name))
                .isEqualTo(first);
    }

    @Test
    void htmlIsWellFormedAndItsWordsStayWords() throws Exception {
        String html = HtmlPage.of(strange(), english);
        Document read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", ""))));
        assertThat(read.getElementsByTagName("script").getLength()).isEqualTo(1);
        assertThat(read.getDocumentElement().getTextContent())
                .contains("<script>alert(\"1\")</script> & 'two' {{three}} --> 🎉 שלום مرحبا");
        assertThat(read.getElementsByTagName("dd")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("dir")
                        .getNodeValue())
                .isEqualTo("auto");
    }

    @Test
    void htmlNamesItsLanguageItsTablesAndItsCharts() {
        Edition chinese = Samples.edition(Locale.SIMPLIFIED_CHINESE);
        String html = HtmlPage.of(Samples.one(chinese), chinese);
        assertThat(html)
                .contains("<html lang=\"zh-Hans\">", "<th scope=\"col\"", "<th scope=\"row\"")
                .contains("<table aria-label=\"你的决策\">", "role=\"img\" aria-label=\"现金逐周变化。")
                .doesNotContain("http://", "https://", "src=\"", "href=")
                .contains("default-src 'none'");
    }

    @Test
    void htmlBringsOnlyTheCharactersItNeeds() {
        Edition chinese = Samples.edition(Locale.SIMPLIFIED_CHINESE);
        assertThat(HtmlPage.of(Samples.one(chinese), chinese)).hasSizeLessThan(400_000);
    }

    @Test
    void markdownTablesHoldWhatTheyHold() {
        assertThat(MarkdownPage.of(strange(), english))
                .contains("| OEM share | 0\u2009% | 40\u2009% | Case · A |")
                .contains("- A claim \\| with a bar")
                .contains("&lt;script&gt;")
                .contains("| 103 |");
    }

    @Test
    void csvHasEveryWeekInFullDigitsBelowItsComments() {
        Page page = Samples.one(english);
        List<String> lines = CsvPage.of(page, english).lines().toList();
        List<String> table =
                lines.stream().filter(line -> !line.startsWith("#")).toList();
        assertThat(table).hasSize(105);
        assertThat(table.getFirst())
                .isEqualTo("week,Cash · Case baseline,Cash · Baseline in your world,Cash · You drew,Cash · Your run");
        assertThat(table.get(60)).matches("59,,,\\d+,\\d+\\.\\d+");
        assertThat(lines.getFirst()).isEqualTo("# Hali-Power / MiLi › The 49.9 shock: " + page.title());
    }

    @Test
    void aFileWithoutRunsHasNone() {
        assertThat(RunsBlock.read("nothing".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(RunsBlock.read(new byte[0])).isEmpty();
    }

    @Test
    void aBrokenBlockSaysWhatIsWrong() {
        assertThatThrownBy(() -> read("{\"format\":1,\"runs\":[{\"program\":\"x\"}]}"))
                .hasMessageContaining("\"scenario\"");
        assertThatThrownBy(() -> read("{\"format\":9,\"runs\":[]}")).hasMessageContaining("format 9");
        assertThatThrownBy(() -> read("{\"format\":"))
                .hasMessageContaining("not whole (line 1, column 11): it ends before its JSON does.");
        assertThatThrownBy(() -> RunsBlock.read("%PDF-1.7 cut".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("not a whole PDF");
    }

    private static List<Repeat> read(String json) {
        return RunsBlock.read(json.getBytes(StandardCharsets.UTF_8))
                .orElseThrow()
                .runs();
    }
}
