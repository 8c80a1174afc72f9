package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.action.Destination;
import caselab.app.run.RunScheduler;
import caselab.scenario.LabFolders;
import caselab.scenario.ScenarioLibrary;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step of a lesson and the notebook it leaves, in several looks, for people to judge. */
class LessonPicturesTest {

    private static final ScenarioLibrary LIBRARY = ScenarioLibrary.load(LabFolders.find());

    private Scene scene;
    private Theme theme;
    private Locale locale;
    private String name;

    @ParameterizedTest
    @CsvSource({"LIGHT, en, 1600, 1000", "LIGHT, zh, 1000, 800", "DARK, en, 1000, 800", "DARK, zh, 1600, 1000"})
    void everyStep(Theme look, String language, int width, int height) {
        theme = look;
        locale = language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        boolean chinese = language.equals("zh");
        name = String.join("-", theme.name().toLowerCase(Locale.ROOT), language, String.valueOf(width));
        MainWindow window = Snapshots.onFx(() -> open(width, height));
        shoot("brief");
        fire("lesson-next");
        shoot("decide");
        fire("lesson-next");
        shoot("predict-empty");
        fire("shape-3");
        write("predict-because", chinese ? "一年后，巨头就会亏不下去。" : "The giant stops when losses get too big.");
        shoot("predict");
        fire("lesson-next");
        Snapshots.onFx(() -> window.actions().find("step").orElseThrow().perform());
        Snapshots.onFx(() -> window.actions().find("step").orElseThrow().perform());
        Snapshots.onFx(() -> window.actions().find("step").orElseThrow().perform());
        shoot("reveal");
        fire("see-1");
        write("see-sentence", chinese ? "我以为巨头会先没钱。" : "I thought the giant would run out of money first.");
        fire("lesson-next");
        shoot("reveal-explained");
        fire("lesson-next");
        shoot("reflect");
        fire("lesson-next");
        write("try-expectation", chinese ? "代工能付房租。" : "Contract work pays the rent.");
        fire("try-play");
        shoot("retry");
        fire("skip");
        shoot("theory-locked");
        fire("theory-anyway");
        shoot("theory");
        fire("lesson-next");
        shoot("transfer");
        Snapshots.onFx(() -> {
            window.show(Destination.NOTEBOOK);
            return true;
        });
        shoot("notebook");
    }

    private MainWindow open(int width, int height) {
        AppContext context = new AppContext(LIBRARY, locale, RunScheduler::immediate);
        MainWindow window = new MainWindow(context);
        scene = new Scene(window, width, height);
        Wardrobe.dress(scene, theme, locale, theme.typeScale());
        window.open(LIBRARY.find("below-cost-dumping").orElseThrow().scenario().orElseThrow());
        window.show(Destination.LESSON);
        scene.snapshot(null);
        return window;
    }

    private void fire(String id) {
        Snapshots.onFx(() -> {
            ((ButtonBase) scene.lookup("#" + id)).fire();
            return scene.snapshot(null);
        });
    }

    private void write(String id, String words) {
        Snapshots.onFx(() -> {
            ((TextInputControl) scene.lookup("#" + id)).setText(words);
            return scene.snapshot(null);
        });
    }

    private void shoot(String step) {
        Image image = Snapshots.onFx(() -> {
            // scroll panes keep a picture of what they show; only another scene has them paint it anew
            Parent root = scene.getRoot();
            scene.setRoot(new Pane());
            scene = new Scene(root, scene.getWidth(), scene.getHeight());
            Wardrobe.dress(scene, theme, locale, theme.typeScale());
            scene.snapshot(null);
            scene.snapshot(null);
            return scene.snapshot(null);
        });
        Snapshots.save("lesson-" + name + "-" + step, image);
        assertThat(Snapshots.colours(image)).isGreaterThan(20);
    }
}
