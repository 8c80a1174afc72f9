package caselab.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The PDF says what it should, on one page, with its fonts inside; its picture is left in {@code target/reports}. */
class PdfPageTest {

    private static final Path PICTURES = Path.of("target/reports");

    @Test
    void oneRunStandsOnOnePageWithItsFiguresAndItsDigest() {
        Edition edition = Samples.edition(Locale.ENGLISH);
        Page page = Samples.one(edition);
        byte[] pdf = PdfPage.of(page, edition);
        picture("run-en", pdf);
        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(text(pdf))
                .contains("MiLi is still in business: ¥18.7\u2009m in week 104")
                .contains("Class variant MILI-42", "OEM share", "40\u2009%", "Case · A", "≈ Assumed")
                .contains("Shops asked for more in", "sure: 4 of 5", "[H5]", "IMD")
                .contains("digest " + page.repeats().getFirst().digest());
    }

    @Test
    void chineseTextIsEmbeddedAndCanBeRead() {
        Edition edition = Samples.edition(Locale.SIMPLIFIED_CHINESE);
        Page page = Samples.one(edition);
        byte[] pdf = PdfPage.of(page, edition);
        picture("run-zh", pdf);
        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(text(pdf))
                .contains("MiLi还在：第104周有现金1,867万元", "代工比例", "外部世界（假设）", "甲级：实业家或教师")
                .contains("校验码" + page.repeats().getFirst().digest());
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        Edition edition = Samples.edition(Locale.SIMPLIFIED_CHINESE);
        try (PDDocument document = Loader.loadPDF(PdfPage.of(Samples.one(edition), edition))) {
            var resources = document.getPage(0).getResources();
            int fonts = 0;
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("CaseLabSansSC");
                fonts++;
            }
            assertThat(fonts).isEqualTo(2);
        }
    }

    @Test
    void screenReadersGetALanguageATitleAndTags() throws IOException {
        Edition edition = Samples.edition(Locale.SIMPLIFIED_CHINESE);
        try (PDDocument document = Loader.loadPDF(PdfPage.of(Samples.several(edition), edition))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-Hans");
            assertThat(document.getDocumentInformation().getTitle()).contains("案例实验室");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void severalRunsAreToldApart() {
        Edition edition = Samples.edition(Locale.ENGLISH);
        byte[] pdf = PdfPage.of(Samples.several(edition), edition);
        picture("runs-en", pdf);
        assertThat(text(pdf))
                .contains("MiLi is still in business in 3 of 4 runs", "A: expected values", "out, week 15");
    }

    @Test
    void theSamePageGivesTheSameBytes() {
        Edition edition = Samples.edition(Locale.ENGLISH);
        byte[] first = PdfPage.of(Samples.one(edition), edition);
        assertThat(PdfPage.of(Samples.one(Samples.edition(Locale.ENGLISH)), edition))
                .isEqualTo(first);
    }

    @Test
    void strangeWordsDoNotBreakIt() {
        Edition edition = Samples.edition(Locale.ENGLISH);
        Played played = Samples.survivor(Map.of("channel-fee", Strange.WORDS));
        Notes notes = new Notes(Strange.WORDS, Strange.LONG, "", "", List.of(), 0);
        Extras extras = new Extras(Strange.WORDS, notes, List.of(Strange.WORDS), List.of());
        Page page = new RunReport(edition)
                .of(List.of(played), List.of(Samples.SHOCK.outputs().getFirst()), extras);
        byte[] pdf = PdfPage.of(page, edition);
        picture("strange-en", pdf);
        assertThat(text(pdf)).contains("<script>alert(\"1\")</script> & 'two'");
    }

    static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be looked at. */
    static void picture(String name, byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".pdf"), pdf);
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 110);
            ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
