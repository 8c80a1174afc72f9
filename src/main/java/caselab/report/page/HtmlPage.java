package caselab.report.page;

import caselab.report.draw.Face;
import caselab.report.draw.Faces;
import caselab.report.draw.Picture;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A page as HTML that needs nothing else: no network, no font of the system, no script that runs. */
public final class HtmlPage {

    private static final String FOLDER = "/caselab/report/page/";

    private HtmlPage() {}

    /** The file. */
    public static String of(Page page, Edition edition) {
        String look = text("page.css") + text("screen.css");
        String plain = fill(page, edition, Map.of("screen", true, "style", look), Picture::svg);
        return fill(page, edition, Map.of("screen", true, "style", faces(plain, edition.faces()) + look), Picture::svg);
    }

    /** The same page as XHTML for paper: pictures are left to who paints, fonts to who embeds. */
    static String forPaper(Page page, Edition edition, Function<Picture, String> pictures) {
        return fill(page, edition, Map.of("screen", false, "style", text("page.css")), pictures);
    }

    private static String fill(
            Page page, Edition edition, Map<String, Object> more, Function<Picture, String> pictures) {
        Template template = Mustache.compiler()
                .emptyStringIsFalse(true)
                .defaultValue("")
                .withFormatter(value ->
                        value instanceof Picture picture ? pictures.apply(picture) : clean(String.valueOf(value)))
                .compile(text("page.mustache"));
        Map<String, Object> context = new HashMap<>(more);
        context.put("page", page);
        context.put("lang", page.lang());
        context.put("windowTitle", edition.say("page.title", "title", page.title()));
        context.put("runs", RunsBlock.of(page));
        return template.execute(context);
    }

    /** Characters that no XML may hold are left out. */
    private static String clean(String words) {
        return words.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c < 0xD800) || c >= 0xE000)
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The two cuts, with no more characters than the page has. */
    private static String faces(String html, Faces faces) {
        return face(html, faces.regular(), 400) + face(html, faces.bold(), 700);
    }

    private static String face(String html, Face face, int weight) {
        byte[] cut = face.cut(html.codePoints().distinct().sorted());
        return "@font-face { font-family: \"Case Lab Page\"; font-weight: " + weight
                + "; src: url(data:font/ttf;base64," + Base64.getEncoder().encodeToString(cut)
                + ") format(\"truetype\"); }\n";
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
