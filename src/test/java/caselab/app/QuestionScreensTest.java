package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.action.Destination;
import caselab.app.control.DetentSlider;
import caselab.app.run.RunScheduler;
import caselab.scenario.LabFolders;
import caselab.scenario.ScenarioLibrary;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Explore and Why around the plan of the guide, as they look, for people to judge. */
class QuestionScreensTest {

    private final ScenarioLibrary library = ScenarioLibrary.load(LabFolders.find());

    @ParameterizedTest
    @CsvSource({
        "1600, 1000, LIGHT, en",
        "1600, 1000, DARK, en",
        "1000, 800, LIGHT, en",
        "1000, 800, DARK, zh",
        "1600, 1000, LIGHT, zh"
    })
    void exploreAndWhy(int width, int height, Theme theme, String language) {
        Locale locale = Locale.forLanguageTag(language.equals("zh") ? "zh-CN" : "en");
        AppContext context = new AppContext(library, locale, RunScheduler::immediate);
        MainWindow window = Snapshots.onFx(() -> new MainWindow(context));
        Scene scene = Snapshots.onFx(() -> Snapshots.scene(window, width, height, theme, locale));
        String name = String.join("-", width + "", theme.name().toLowerCase(Locale.ROOT), language);
        Snapshots.onFx(() -> {
            plan(window, scene);
            window.show(Destination.EXPLORE);
            return true;
        });
        shoot("explore-" + name, window, width, height, theme, locale);
        for (String id : new String[] {"ask-tips", "ask-saves", "ask-reply", "ask-claims"}) {
            press(window, id);
            shoot("explore-" + id + "-" + name, window, width, height, theme, locale);
        }
        Snapshots.onFx(() -> {
            window.show(Destination.WHY);
            return true;
        });
        shoot("why-" + name, window, width, height, theme, locale);
        assertThat(((Label) window.lookup("#headline")).getText()).contains(language.equals("zh") ? "代工" : "OEM");
        for (String id : new String[] {"aspect-2", "aspect-3", "aspect-4", "aspect-5"}) {
            press(window, id);
            shoot("why-" + id + "-" + name, window, width, height, theme, locale);
        }
        context.close();
    }

    private static void press(MainWindow window, String id) {
        Snapshots.onFx(() -> {
            ((ToggleButton) window.lookup("#" + id)).fire();
            return true;
        });
    }

    /** The plan that the guide shows in the Studio. */
    private void plan(MainWindow window, Scene scene) {
        window.open(library.find("below-cost-dumping").orElseThrow().scenario().orElseThrow());
        scene.snapshot(null);
        ((Button) window.lookup("#assumption-channel-fee .assumption-line")).fire();
        scene.snapshot(null);
        Map.of("oem-share", 40, "research-share", 10, "feature-fit", 10, "channel-fee", 17)
                .forEach((key, percent) ->
                        ((DetentSlider) window.lookup("#lever-" + key + " .detent-slider")).setValue(percent));
    }

    private static void shoot(String name, MainWindow window, int width, int height, Theme theme, Locale locale) {
        Image image = Snapshots.render(window, width, height, theme, locale);
        Snapshots.save(name, image);
        assertThat(Snapshots.colours(image)).isGreaterThan(50);
    }
}
