package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.action.Destination;
import caselab.app.run.OpenCase;
import caselab.app.run.RunScheduler;
import caselab.app.run.Sight;
import caselab.scenario.LabFolders;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Studio with the plan of the design's pictures, in every look, for people to judge. */
class StudioPicturesTest {

    private static final ScenarioLibrary LIBRARY = ScenarioLibrary.load(LabFolders.find());

    @ParameterizedTest
    @CsvSource({
        "light, LIGHT, en, 1600, 1000, CHART, false",
        "dark, DARK, en, 1600, 1000, CHART, false",
        "contrast, CONTRAST_LIGHT, en, 1600, 1000, CHART, false",
        "projector, PROJECTOR, en, 1600, 1000, CHART, false",
        "chinese, LIGHT, zh, 1600, 1000, CHART, false",
        "chinese-small, LIGHT, zh, 1000, 800, CHART, false",
        "small, LIGHT, en, 1000, 800, CHART, false",
        "tree, LIGHT, en, 1600, 1000, TREE, false",
        "tree-small, DARK, en, 1000, 800, TREE, false",
        "table, LIGHT, en, 1600, 1000, TABLE, false",
        "disguised, LIGHT, en, 1600, 1000, CHART, true"
    })
    void plan(String name, Theme theme, String language, int width, int height, Sight.Form form, boolean disguised) {
        Locale locale = language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        Scenario scenario =
                LIBRARY.find("below-cost-dumping").orElseThrow().scenario().orElseThrow();
        Parent root = Snapshots.onFx(() -> {
            AppContext context = new AppContext(LIBRARY, locale, RunScheduler::immediate);
            context.texts().setDisguised(disguised);
            MainWindow window = new MainWindow(context);
            window.open(scenario);
            OpenCase open = window.inHand();
            Map.of("price-rule", 2.0, "oem-share", .4, "research-share", .1, "feature-fit", .1, "channel-fee", .17)
                    .forEach((key, value) -> open.set(Shelf.lever(scenario, key), value));
            open.reasons().put("channel-fee", locale.getLanguage().equals("zh") ? "连锁店要更多" : "chain stores ask more");
            open.sight().formProperty().set(form);
            window.show(Destination.STUDIO);
            return window;
        });
        Image image = Snapshots.onFx(() -> {
            Scene scene = new Scene(root, width, height);
            Wardrobe.dress(scene, theme, locale, theme.typeScale());
            scene.snapshot(null);
            scene.snapshot(null);
            return scene.snapshot(null);
        });
        Snapshots.save("studio-look-" + name, image);
        assertThat(Snapshots.colours(image)).isGreaterThan(50);
    }
}
