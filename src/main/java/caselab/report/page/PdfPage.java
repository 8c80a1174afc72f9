package caselab.report.page;

import caselab.report.draw.Picture;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A page as PDF: tagged for screen readers, its fonts embedded, the same bytes for the same page. */
public final class PdfPage {

    private static final String FAMILY = "Case Lab Page";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private PdfPage() {}

    /** The file. */
    public static byte[] of(Page page, Edition edition) {
        XRLog.setLoggingEnabled(false); // it would print what it is doing
        List<Picture> pictures = new ArrayList<>();
        String html = HtmlPage.forPaper(page, edition, picture -> slot(picture, pictures));
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .usePdfUaAccessibility(true)
                .useReplacementText("\u25a1")
                .useFont(() -> edition.faces().regular().open(), FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> edition.faces().bold().open(), FAMILY, BOLD, FontStyle.NORMAL, true)
                .useSVGDrawer(new PictureDrawer(pictures));
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            return save(renderer.createPDFKeepOpen(), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a picture goes, with its number and what it shows. */
    private static String slot(Picture picture, List<Picture> pictures) {
        pictures.add(picture);
        return "<svg " + PictureDrawer.NUMBER + "=\"" + (pictures.size() - 1) + "\" width=\"" + picture.width()
                + "\" height=\"" + picture.height() + "\" alt=\"" + picture.title() + "\"></svg>";
    }

    private static byte[] save(PDDocument document, Page page) throws IOException {
        String runs = RunsBlock.of(page);
        PDDocumentInformation about = document.getDocumentInformation();
        about.setCreationDate(null);
        about.setModificationDate(null);
        about.setCreator("Case Lab");
        about.setCustomMetadataValue(RunsBlock.NAME, runs);
        CRC32C name = new CRC32C();
        name.update((page.title() + runs).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        document.setDocumentId(name.getValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** What a PDF says of its runs; empty if it says nothing. */
    static Optional<String> runs(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return Optional.ofNullable(document.getDocumentInformation().getCustomMetadataValue(RunsBlock.NAME));
        } catch (IOException e) {
            throw new IllegalArgumentException("it is not a whole PDF.", e);
        }
    }
}
