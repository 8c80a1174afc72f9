package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.action.Destination;
import caselab.app.control.ChoiceBar;
import caselab.app.run.RunScheduler;
import caselab.app.teach.ClassSample;
import caselab.app.teach.TeachView;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The teacher's side with a class's files open, in several looks, for people to judge. */
class TeachPicturesTest {

    private static final Shelf SHELF = new Shelf();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "plan, 0, LIGHT, en, 1600, 1000",
        "plan, 0, LIGHT, zh, 1600, 1000",
        "plan, 0, PROJECTOR, en, 1000, 800",
        "debrief, 1, LIGHT, en, 1600, 1000",
        "debrief, 1, PROJECTOR, zh, 1600, 1000",
        "debrief, 1, LIGHT, zh, 1000, 800",
        "transplant, 2, LIGHT, en, 1600, 1000",
        "transplant, 2, LIGHT, zh, 1000, 800"
    })
    void teach(String name, int part, Theme theme, String language, int width, int height) {
        Locale locale = language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        Image image = Snapshots.onFx(() -> {
            AppContext context = new AppContext(SHELF.library(), locale, RunScheduler::immediate);
            MainWindow window = new MainWindow(context);
            window.open(SHELF.scenario("below-cost-dumping"));
            window.show(Destination.TEACH);
            TeachView view = (TeachView) window.lookup(".teach");
            ((ChoiceBar) view.lookup("#teach-parts")).selectedIndexProperty().set(part);
            ClassSample.open(view, folder, SHELF.scenario("below-cost-dumping"));
            Scene scene = new Scene(window, width, height);
            Wardrobe.dress(scene, theme, locale, theme.typeScale());
            scene.snapshot(null);
            scene.snapshot(null);
            return scene.snapshot(null);
        });
        Snapshots.save("teach-" + name + "-" + language + "-" + width, image);
        assertThat(Snapshots.colours(image)).isGreaterThan(50);
    }
}
