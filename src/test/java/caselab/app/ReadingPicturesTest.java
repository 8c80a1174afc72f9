package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.action.Destination;
import caselab.app.control.ChoiceBar;
import caselab.app.run.RunScheduler;
import caselab.scenario.LabFolders;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
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
        MainWindow window =
                Snapshots.onFx(() -> new MainWindow(new AppContext(LIBRARY, locale, RunScheduler::immediate)));
        Scene scene = Snapshots.onFx(() -> Snapshots.scene(window, width, height, theme, locale));
        Snapshots.onFx(() -> {
            window.open(scenario);
            window.show(Destination.BRIEF);
            scene.snapshot(null);
            Node second = window.lookup(id.startsWith("below") ? "#fact-H11" : ".fact-card");
            MouseEvent entered = new MouseEvent(
                    MouseEvent.MOUSE_ENTERED,
                    0,
                    0,
                    0,
                    0,
                    MouseButton.NONE,
                    0,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    null);
            second.fireEvent(entered);
            return scene.snapshot(null);
        });
        Image image = Snapshots.render(window, width, height, theme, locale);
        Snapshots.save(name, image);
        assertThat(Snapshots.colours(image)).isGreaterThan(50);
    }

    @ParameterizedTest
    @CsvSource({
        "DIAGRAM, 1600, 1000, LIGHT, en, sources",
        "PARAMETERS, 1600, 1000, LIGHT, en, sources-parameters",
        "PARAMETERS, 1000, 800, DARK, zh-CN, sources-parameters-small",
        "EQUATIONS, 1000, 800, LIGHT, zh-CN, sources-equations-small",
        "CLAIMS, 1600, 1000, DARK, en, sources-claims",
        "LIMITS, 1000, 800, DARK, en, sources-limits-small",
        "DIAGRAM, 1000, 800, DARK, zh-CN, sources-small",
    })
    void sources(String section, int width, int height, Theme theme, String language, String name) {
        Locale locale = Locale.forLanguageTag(language);
        Scenario scenario =
                LIBRARY.find("below-cost-dumping").orElseThrow().scenario().orElseThrow();
        AppContext context = new AppContext(LIBRARY, locale, RunScheduler::immediate);
        Desk desk = context.desk();
        desk.take(scenario).set(scenario.lever("oem-share").orElseThrow(), .4);
        desk.take(scenario).set(scenario.lever("channel-fee").orElseThrow(), .17);
        MainWindow window = Snapshots.onFx(() -> new MainWindow(context, desk));
        Scene scene = Snapshots.onFx(() -> Snapshots.scene(window, width, height, theme, locale));
        Snapshots.onFx(() -> {
            window.open(scenario);
            window.show(Destination.SOURCES);
            scene.snapshot(null);
            List<String> order = List.of("DIAGRAM", "EQUATIONS", "PARAMETERS", "CLAIMS", "LIMITS");
            ((ChoiceBar) window.lookup("#sections")).selectedIndexProperty().set(order.indexOf(section));
            if (section.equals("CLAIMS")) {
                scene.snapshot(null);
                ((Button) window.lookup("#try")).fire();
            }
            if (section.equals("PARAMETERS")) {
                scene.snapshot(null);
                ((TableView<?>) window.lookup("#numbers")).getSelectionModel().select(3);
            }
            return scene.snapshot(null);
        });
        Image image = Snapshots.render(window, width, height, theme, locale);
        Snapshots.save(name, image);
        assertThat(Snapshots.colours(image)).isGreaterThan(50);
    }
}
