package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.chart.LineChartView;
import caselab.app.control.DetentSlider;
import caselab.app.run.RunScheduler;
import caselab.scenario.LabFolders;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every screen as it looks, for people to judge; the test only sees that something is there. */
class ScreensTest {

    private final ScenarioLibrary library = ScenarioLibrary.load(LabFolders.find());

    /** Every scenario where room is scarcest. */
    @Test
    void libraryAndStudio() {
        MainWindow window = Snapshots.onFx(() -> new MainWindow(lab()));
        shoot("library", window, 1600, 1000, Theme.DARK);
        shoot("library", window, 1000, 800, Theme.LIGHT);
        for (Scenario scenario : library.scenarios()) {
            Snapshots.onFx(() -> {
                window.open(scenario);
                return true;
            });
            shoot("studio-" + scenario.id(), window, 1000, 800, Theme.LIGHT);
        }
    }

    @Test
    void switchingTheLanguageKeepsWhatWasDone() {
        Scenario scenario =
                library.find("below-cost-dumping").orElseThrow().scenario().orElseThrow();
        MainWindow window = Snapshots.onFx(() -> new MainWindow(lab()));
        Scene scene = Snapshots.onFx(() -> Snapshots.scene(window, 1600, 1000, Theme.LIGHT, Locale.ENGLISH));
        Snapshots.onFx(() -> {
            window.open(scenario);
            scene.snapshot(null);
            ((DetentSlider) window.lookup("#lever-oem-share .detent-slider")).setValue(40);
            ((Button) window.lookup("#language")).fire();
            return true;
        });
        Parent chinese = Snapshots.onFx(scene::getRoot);
        assertThat(chinese).isNotSameAs(window);
        Snapshots.onFx(() -> {
            ((LineChartView) chinese.lookup("#chart")).animatedProperty().set(false);
            return scene.snapshot(null);
        });
        Image image = Snapshots.render(chinese, 1600, 1000, Theme.LIGHT, Locale.SIMPLIFIED_CHINESE);
        Snapshots.save("studio-chinese", image);
        assertThat(((Label) chinese.lookup("#answer")).getText()).contains("周");
        assertThat(((DetentSlider) chinese.lookup("#lever-oem-share .detent-slider")).getValue())
                .isEqualTo(40);
        Snapshots.onFx(() -> {
            ((Button) chinese.lookup("#rail-library")).fire();
            return true;
        });
        Snapshots.save(
                "library-chinese", Snapshots.render(chinese, 1600, 1000, Theme.LIGHT, Locale.SIMPLIFIED_CHINESE));
    }

    /** The picture of the guide: a plan in a changed world, in the whole window. */
    @ParameterizedTest
    @CsvSource({"LIGHT, studio-plan", "DARK, studio-plan-dark"})
    void studioWithAPlan(Theme theme, String name) {
        Scenario scenario =
                library.find("below-cost-dumping").orElseThrow().scenario().orElseThrow();
        MainWindow window = Snapshots.onFx(() -> new MainWindow(lab()));
        Scene scene = Snapshots.onFx(() -> Snapshots.scene(window, 1600, 1000, theme, Locale.ENGLISH));
        Snapshots.onFx(() -> {
            window.open(scenario);
            scene.snapshot(null);
            ((LineChartView) window.lookup("#chart")).animatedProperty().set(false);
            ((Button) window.lookup("#assumption-channel-fee .assumption-line")).fire();
            scene.snapshot(null);
            Map.of("oem-share", 40, "research-share", 10, "feature-fit", 10, "channel-fee", 17)
                    .forEach((key, percent) -> slider(window, key).setValue(percent));
            return scene.snapshot(null);
        });
        Image image = Snapshots.render(window, 1600, 1000, theme, Locale.ENGLISH);
        Snapshots.save(name, image);
        assertThat(((Label) window.lookup("#answer")).getText()).contains("14.4");
        assertThat(Snapshots.colours(image)).isGreaterThan(50);
    }

    private static DetentSlider slider(Parent window, String lever) {
        return (DetentSlider) window.lookup("#lever-" + lever + " .detent-slider");
    }

    /** The theory cards beside the chart, and the price with its equilibrium. */
    @ParameterizedTest
    @CsvSource({"1600, 1000, LIGHT", "1000, 800, DARK"})
    void theory(int width, int height, Theme theme) {
        MainWindow window = Snapshots.onFx(() -> new MainWindow(lab()));
        for (Scenario scenario : library.scenarios()) {
            if (scenario.theory().isEmpty()) {
                continue;
            }
            Snapshots.onFx(() -> {
                window.open(scenario);
                return true;
            });
            Snapshots.onFx(() -> price(window, scenario));
            shoot("price-" + scenario.id(), window, width, height, theme);
            Snapshots.onFx(() -> {
                ((ToggleButton) window.lookup("#theoryToggle")).setSelected(true);
                return true;
            });
            shoot("theory-" + scenario.id(), window, width, height, theme);
        }
    }

    @SuppressWarnings("unchecked")
    private static boolean price(Parent window, Scenario scenario) {
        ((LineChartView) window.lookup("#chart")).animatedProperty().set(false);
        ComboBox<Scenario.Output> pick = (ComboBox<Scenario.Output>) window.lookup("#heroPick");
        scenario.outputs().stream()
                .filter(output -> output.key().equals("price"))
                .forEach(pick::setValue);
        return true;
    }

    private AppContext lab() {
        return new AppContext(library, Locale.ENGLISH, RunScheduler::immediate);
    }

    private static void shoot(String name, Parent view, int width, int height, Theme theme) {
        if (view.getScene() != null) {
            Snapshots.onFx(() -> {
                view.getScene().setRoot(new javafx.scene.layout.Pane());
                return true;
            });
        }
        Image image = Snapshots.render(view, width, height, theme, Locale.ENGLISH);
        Snapshots.save(name + "-" + width + "-" + theme.name().toLowerCase(Locale.ROOT), image);
        assertThat(Snapshots.colours(image)).isGreaterThan(50);
    }
}
