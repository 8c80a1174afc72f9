package caselab.report.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void look() throws Exception {
        Path dir = Path.of("target/reports");
        Files.createDirectories(dir);
        for (Locale l : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
            Edition e = Samples.edition(l);
            int i = 0;
            for (Page page : new Page[] {Samples.one(e), Samples.several(e)}) {
                String name = l.getLanguage() + i++;
                Files.writeString(dir.resolve(name + ".html"), HtmlPage.of(page, e));
                Files.writeString(dir.resolve(name + ".md"), MarkdownPage.of(page, e));
                Files.writeString(dir.resolve(name + ".csv"), CsvPage.of(page, e));
                byte[] pdf = PdfPage.of(page, e);
                Files.write(dir.resolve(name + ".pdf"), pdf);
                try (PDDocument d = Loader.loadPDF(pdf)) {
                    for (int p = 0; p < d.getNumberOfPages(); p++)
                        ImageIO.write(new PDFRenderer(d).renderImageWithDPI(p, 110), "png", dir.resolve(name + "-" + p + ".png").toFile());
                }
            }
        }
    }
}
