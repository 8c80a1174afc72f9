package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.action.Destination;
import caselab.app.run.RunScheduler;
import caselab.scenario.LabFolders;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The brief and the sources as they look, for people to judge. */
class ReadingPicturesTest {

    private static final ScenarioLibrary LIBRARY = ScenarioLibrary.load(LabFolders.find());

    @ParameterizedTest
    @CsvSource({
        "below-cost-dumping, 1600, 1000, LIGHT, en, brief",
        "below-cost-dumping, 1000, 800, DARK, en, brief-small",
        "below-cost-dumping, 1600, 1000, DARK, zh-CN, brief-chinese",
        "online-flash-sales, 1000, 800, LIGHT, zh-CN, brief-flash",
    })
    void brief(String id, int width, int height, Theme theme, String language, String name) {
        Locale locale = Locale.forLanguageTag(language);
        Scenario scenario = LIBRARY.find(id).orElseThrow().scenario().orElseThrow();
        MainWindow window = Snapshots.onFx(() -> new MainWindow(new AppContext(LIBRARY, locale, RunScheduler::immediate)));
        Scene scene = Snapshots.onFx(() -> Snapshots.scene(window, width, height, theme, locale));
        Snapshots.onFx(() -> {
            window.open(scenario);
            window.show(Destination.BRIEF);
            scene.snapshot(null);
            Node second = window.lookupAll(".fact-card").stream().skip(1).findFirst().orElseThrow();
            second.requestFocus();
            return scene.snapshot(null);
        });
        Image image = Snapshots.render(window, width, height, theme, locale);
        Snapshots.save(name, image);
        assertThat(Snapshots.colours(image)).isGreaterThan(50);
    }
}
