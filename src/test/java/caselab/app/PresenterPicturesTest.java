package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.action.Destination;
import caselab.app.run.RunScheduler;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The presenter as the last row sees it, for people to judge. */
class PresenterPicturesTest {

    private static final Shelf SHELF = new Shelf();

    @ParameterizedTest
    @CsvSource({
        "brief, 0, PROJECTOR, en, 1600, 1000",
        "poll, 1, PROJECTOR, en, 1600, 1000",
        "poll, 1, LIGHT, zh, 1000, 800",
        "reveal, 4, PROJECTOR, en, 1600, 1000",
        "reveal, 4, PROJECTOR, zh, 1600, 1000",
        "reveal, 4, LIGHT, en, 1000, 800",
        "reflect, 5, LIGHT, zh, 1000, 800"
    })
    void presenter(String name, int steps, Theme theme, String language, int width, int height) {
        Locale locale = language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        Image image = Snapshots.onFx(() -> {
            AppContext context = new AppContext(SHELF.library(), locale, RunScheduler::immediate);
            context.appearance().reducedMotionProperty().set(true);
            MainWindow window = new MainWindow(context);
            window.open(SHELF.scenario("below-cost-dumping"));
            window.show(Destination.PRESENT);
            for (int i = 0; i < steps; i++) {
                perform(window, "slide.next");
            }
            if (name.equals("poll")) {
                String[] counts = {"12", "7", "15", "4"};
                for (int i = 0; i < counts.length; i++) {
                    ((TextField) window.lookup("#hands-" + (i + 1))).setText(counts[i]);
                }
                perform(window, "slide.reveal");
            }
            if (name.equals("reveal")) {
                perform(window, "play");
                perform(window, "play");
            }
            if (name.equals("reflect")) {
                perform(window, "slide.notes");
                perform(window, "lever.2");
            }
            Scene scene = new Scene(window, width, height);
            Wardrobe.dress(scene, theme, locale, theme.typeScale());
            scene.snapshot(null);
            scene.snapshot(null);
            return scene.snapshot(null);
        });
        Snapshots.save("present-" + name + "-" + language + "-" + width, image);
        assertThat(Snapshots.colours(image)).isGreaterThan(20);
    }

    private static void perform(MainWindow window, String action) {
        window.actions().find(action).orElseThrow().perform();
    }
}
