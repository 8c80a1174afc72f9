package caselab.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A report in a real browser: headless Chromium opens it, and its pictures are left in {@code target/reports}. Without
 * a browser the tests are skipped, unless {@code -Dbrowser.required=true} says that there must be one.
 */
class BrowserTest {

    private static final Path PICTURES = Path.of("target/reports");
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    @TempDir
    private Path folder;

    @BeforeAll
    static void wantsABrowser() throws IOException {
        Files.createDirectories(PICTURES);
        boolean required = Boolean.getBoolean("browser.required");
        Assumptions.assumeTrue(
                required || browser().isPresent(), "no Chromium on the PATH: reports are not opened in a browser");
        assertThat(browser())
                .as("a Chromium on the PATH, since browser.required is set")
                .isPresent();
    }

    private static Optional<Path> browser() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void showsThePageAndComplainsOfNothing(String language) throws Exception {
        Edition edition = Samples.edition(Locale.of(language));
        Path file = write(HtmlPage.of(Samples.one(edition), edition));
        Path picture = PICTURES.resolve("screen-" + language + ".png").toAbsolutePath();
        Said said = open(file, "--window-size=1000,1500", "--hide-scrollbars", "--screenshot=" + picture);
        assertThat(said.complaints()).isEmpty();
        BufferedImage image = ImageIO.read(picture.toFile());
        assertThat(image.getWidth()).isEqualTo(1000);
        assertThat(colours(image)).contains(0x0969da, 0xffffff).hasSizeGreaterThan(100);
    }

    @Test
    void theDocumentHoldsWhatThePageSays() throws Exception {
        Edition edition = Samples.edition(Locale.SIMPLIFIED_CHINESE);
        Page page = Samples.one(edition);
        String dom = open(write(HtmlPage.of(page, edition)), "--dump-dom").out();
        assertThat(dom).contains(page.title(), "校验码" + page.repeats().getFirst().digest(), "<svg", "</html>");
    }

    @Test
    void strangeWordsRunNothing() throws Exception {
        Edition edition = Samples.edition(Locale.ENGLISH);
        Extras extras = new Extras(
                Strange.WORDS, new Notes(Strange.WORDS, Strange.LONG, "", "", List.of(), 0), List.of(), List.of());
        Page page = new RunReport(edition)
                .of(
                        List.of(Samples.survivor(java.util.Map.of())),
                        List.of(Samples.SHOCK.outputs().getFirst()),
                        extras);
        Path picture = PICTURES.resolve("screen-strange.png").toAbsolutePath();
        Said said = open(write(HtmlPage.of(page, edition)), "--window-size=600,2000", "--screenshot=" + picture);
        assertThat(said.complaints()).isEmpty();
    }

    /** The page forbids itself every request; had it made one, the browser would complain. This shows that it does. */
    @Test
    void aRequestWouldBeSeen() throws Exception {
        Edition edition = Samples.edition(Locale.ENGLISH);
        String html = HtmlPage.of(Samples.one(edition), edition)
                .replace("</body>", "<img src=\"https://example.invalid/x.png\" alt=\"\"/></body>");
        assertThat(open(write(html), "--dump-dom").complaints()).anyMatch(line -> line.contains("example.invalid"));
    }

    @Test
    void printsOnOnePage() throws Exception {
        Edition edition = Samples.edition(Locale.ENGLISH);
        Path pdf = PICTURES.resolve("print-en.pdf").toAbsolutePath();
        open(write(HtmlPage.of(Samples.one(edition), edition)), "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
        byte[] printed = Files.readAllBytes(pdf);
        PdfPageTest.picture("print-en", printed);
        assertThat(PdfPageTest.pages(printed)).isEqualTo(1);
        assertThat(PdfPageTest.text(printed)).contains("MiLi is still in business");
    }

    /** What the browser answered. */
    private record Said(String out, String err) {
        List<String> complaints() {
            return err.lines().filter(line -> line.contains("CONSOLE")).toList();
        }
    }

    private Path write(String html) throws IOException {
        return Files.writeString(folder.resolve("report.html"), html);
    }

    private Said open(Path file, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                browser().orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--no-first-run",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(options));
        command.add(file.toUri().toString());
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int code = process.waitFor();
        String said = Files.readString(err, StandardCharsets.UTF_8);
        assertThat(code).as(said).isZero();
        return new Said(Files.readString(out, StandardCharsets.UTF_8), said);
    }

    private static List<Integer> colours(BufferedImage image) {
        return java.util.Arrays.stream(
                        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .map(rgb -> rgb & 0xffffff)
                .distinct()
                .boxed()
                .toList();
    }
}
