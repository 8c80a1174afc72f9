package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.notebook.FilePicker;
import caselab.app.run.RunScheduler;
import caselab.report.Program;
import caselab.workspace.DataFolder;
import caselab.workspace.Experiment;
import caselab.workspace.Prediction;
import caselab.workspace.SavedRun;
import caselab.workspace.Shape;
import caselab.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A student works a whole lesson by keyboard; the notebook has filled itself, and its PDF can be checked. */
@ExtendWith(ApplicationExtension.class)
class LessonByKeyboardTest {

    private final Shelf shelf = new Shelf();
    private final Workspace workspace = Workspace.inMemory(InstantSource.system());
    private Stage stage;
    private MainWindow window;

    @TempDir
    private Path folder;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @ParameterizedTest
    @CsvSource({
        "en, The giant stops first, Contract work pays the rent, I was too hopeful",
        "zh, 巨头会先收手, 代工能付房租, 我想得太乐观"
    })
    void aWholeLesson(String language, String because, String expected, String finding, FxRobot robot)
            throws IOException {
        open(language, robot);
        robot.type(KeyCode.L);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.DIGIT3);
        write(robot, "predict-because", because);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.PERIOD);
        robot.type(KeyCode.DIGIT1);
        write(robot, "see-sentence", finding);
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#prompt-who-first").tryQuery()).isPresent();
        next(robot);
        assertThat(robot.lookup("#prompt-what-drained").tryQuery()).isPresent();
        next(robot);
        tries(robot, expected);
        next(robot);
        assertThat(robot.lookup(".theory-card").tryQuery()).isPresent();
        next(robot);
        notebook(because, expected, finding);
        robot.type(KeyCode.N);
        pdf(robot, finding);
    }

    private void open(String language, FxRobot robot) {
        Locale locale = language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        robot.interact(() -> {
            AppContext context = new AppContext(
                    shelf.library(),
                    locale,
                    RunScheduler::immediate,
                    new AppContext.Kept(workspace, DataFolder.find()),
                    new Named());
            window = new MainWindow(context);
            stage.setScene(new Scene(window, 1000, 800));
            new Wardrobe(context.appearance(), context.texts()).dress(stage.getScene());
            stage.show();
            window.open(shelf.scenario("below-cost-dumping"));
        });
    }

    private static void write(FxRobot robot, String field, String words) {
        TextArea area = robot.lookup("#" + field).queryAs(TextArea.class);
        robot.interact(() -> {
            area.requestFocus();
            area.setText(words);
        });
    }

    private static void next(FxRobot robot) {
        robot.interact(() -> robot.lookup("#lesson-next").query().requestFocus());
        robot.type(KeyCode.ENTER);
    }

    private static void tries(FxRobot robot, String expected) {
        for (int i = 1; i <= 2; i++) {
            Node slider = robot.lookup("#lever-oem-share .detent-slider").query();
            robot.interact(slider::requestFocus);
            robot.type(KeyCode.RIGHT);
            write(robot, "try-expectation", expected + " " + i);
            robot.type(KeyCode.ENTER);
        }
        assertThat(robot.lookup("#prompt-what-bought").tryQuery()).isPresent();
    }

    private void notebook(String because, String expected, String finding) {
        List<Experiment> entries = workspace.notebook().of("below-cost-dumping");
        assertThat(entries)
                .extracting(entry -> entry.writing().hypothesis())
                .containsExactly(because, expected + " 1", expected + " 2");
        assertThat(entries.getFirst().writing().findings()).isEqualTo(finding);
        Prediction made = entries.getFirst().prediction().orElseThrow();
        assertThat(made.shape()).isEqualTo(Shape.DIPS_AND_RECOVERS);
        assertThat(made.confidence()).isEqualTo(3);
        assertThat(entries).extracting(Experiment::run).doesNotHaveDuplicates().allMatch(Optional::isPresent);
        var progress = workspace.notebook().progress("below-cost-dumping").orElseThrow();
        assertThat(progress.skipped()).isEmpty();
        assertThat(progress.step()).isEqualTo("transfer");
    }

    /** The field that is the student's, then the page: what was written, and the name of the exact numbers. */
    private void pdf(FxRobot robot, String finding) throws IOException {
        assertThat(window.lookup("#notebook-decision")).isNotNull();
        write(robot, "notebook-decision", "80 %");
        assertThat(workspace
                        .notebook()
                        .of("below-cost-dumping")
                        .getLast()
                        .writing()
                        .decision())
                .isEqualTo("80 %");
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        String text = text(folder.resolve("below-cost-dumping.pdf"));
        assertThat(text).contains(finding.replace(" ", ""), "80%", Program.version());
        for (Experiment entry : workspace.notebook().of("below-cost-dumping")) {
            SavedRun run = workspace.runs().find(entry.run().orElseThrow()).orElseThrow();
            assertThat(text).contains(run.result().digest());
        }
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    /** Names a file in the test's folder, where a user would. */
    private final class Named implements FilePicker {

        @Override
        public Optional<Path> toSave(Window owner, String name, String kind) {
            return Optional.of(folder.resolve(name));
        }

        @Override
        public Optional<Path> toOpen(Window owner, String ending, String kind) {
            return Optional.of(folder.resolve("below-cost-dumping" + ending));
        }
    }
}
