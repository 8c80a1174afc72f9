package caselab.report.page;

import caselab.report.draw.Chart;
import caselab.report.draw.Picture;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A page as the bytes of files. */
public final class ReportFile {

    private static final double PIXELS = 3;
    private static final double WIDTH = 720;
    private static final double HEIGHT = 360;

    /** In what form. */
    public enum Kind {
        HTML(".html"),
        PDF(".pdf"),
        MARKDOWN(".md"),
        CSV(".csv"),
        PNG(".png");

        private final String ending;

        Kind(String ending) {
            this.ending = ending;
        }

        /** The kind that the name of a file asks for. */
        public static Optional<Kind> of(String file) {
            String name = file.toLowerCase(Locale.ROOT);
            return List.of(values()).stream()
                    .filter(kind -> name.endsWith(kind.ending))
                    .findFirst();
        }
    }

    private ReportFile() {}

    /**
     * The files, by name: one, or one for each of several charts.
     *
     * @param name the name asked for, with its ending
     */
    public static Map<String, byte[]> write(Kind kind, Page page, Edition edition, String name) {
        return switch (kind) {
            case HTML -> Map.of(name, utf8(HtmlPage.of(page, edition)));
            case PDF -> Map.of(name, PdfPage.of(page, edition));
            case MARKDOWN -> Map.of(name, utf8(MarkdownPage.of(page, edition)));
            case CSV -> Map.of(name, utf8(CsvPage.of(page, edition)));
            case PNG -> pictures(page, edition, name);
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> pictures(Page page, Edition edition, String name) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<Chart> charts = page.charts();
        String stem = name.substring(0, name.length() - Kind.PNG.ending.length());
        String ending = name.substring(stem.length());
        for (Chart chart : charts) {
            String file = charts.size() == 1 ? name : stem + "-" + chart.key() + ending;
            files.put(file, Picture.of(chart, WIDTH, HEIGHT, edition.faces()).png(PIXELS));
        }
        return files;
    }
}
