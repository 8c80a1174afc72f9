package caselab.app;

import caselab.app.action.Destination;
import caselab.app.run.OpenCase;
import caselab.app.run.RunScheduler;
import caselab.app.words.Pseudo;
import caselab.scenario.LabFolders;
import caselab.scenario.Lever;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/**
 * Every screen of the lab, for the tests that hold for all of them: contrast, clipped text, names for screen readers,
 * targets, focus. A new screen is one more line in {@link #all}.
 */
final class ScreenCatalogue {

    /** A screen and how to come to it; it is opened on the JavaFX thread. */
    record Screen(String name, Function<AppContext, Parent> open) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** How a screen is shown. */
    record Setting(Theme theme, Locale locale, double width, double height, int textPercent) {

        static Setting of(Theme theme) {
            return new Setting(theme, Locale.ENGLISH, 1600, 1000, 100);
        }

        /** The smallest window the design draws, which fits the headless screen. */
        static Setting small() {
            return new Setting(Theme.LIGHT, Locale.ENGLISH, 1000, 800, 100);
        }

        /** Whether room is scarcer than the design has it, so that a text may be shortened. */
        boolean tight() {
            return locale.equals(Pseudo.LOCALE) || width / textPercent / theme.typeScale() < 10;
        }

        String name() {
            return String.join(
                    "-",
                    theme.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    locale.toLanguageTag(),
                    (int) width + "x" + (int) height,
                    textPercent + "");
        }
    }

    private static final Map<Boolean, ScenarioLibrary> LIBRARIES = new ConcurrentHashMap<>();

    private ScreenCatalogue() {}

    static List<Screen> all() {
        return List.of(
                new Screen("library", MainWindow::new),
                studio("below-cost-dumping", "studio"),
                studio("online-flash-sales", "studio-with-choices"),
                inCase(Destination.TEACH),
                inCase(Destination.PRESENT),
                inCase(Destination.BRIEF),
                inCase(Destination.SOURCES),
                inPlan(Destination.EXPLORE, "explore", Lever::high),
                inPlan(Destination.WHY, "why", Lever::high),
                inPlan(Destination.WHY, "why-nothing", Lever::baseline),
                inCase(Destination.LESSON),
                inCase(Destination.NOTEBOOK),
                inCase(Destination.SETTINGS));
    }

    /** A screen of the case that shows most of what there is. */
    private static Screen inCase(Destination destination) {
        return new Screen(destination.key(), context -> {
            MainWindow window = new MainWindow(context);
            window.open(context.library()
                    .find("below-cost-dumping")
                    .orElseThrow()
                    .scenario()
                    .orElseThrow());
            window.show(destination);
            return window;
        });
    }

    /** A screen about a plan: one decision and one assumption at these values. */
    private static Screen inPlan(Destination destination, String name, ToDoubleFunction<Lever> value) {
        return new Screen(name, context -> {
            MainWindow window = new MainWindow(context);
            Scenario scenario = context.library()
                    .find("below-cost-dumping")
                    .orElseThrow()
                    .scenario()
                    .orElseThrow();
            window.open(scenario);
            OpenCase open = window.inHand();
            for (String key : List.of("oem-share", "channel-fee")) {
                open.set(Shelf.lever(scenario, key), value.applyAsDouble(Shelf.lever(scenario, key)));
            }
            window.show(destination);
            return window;
        });
    }

    private static Screen studio(String scenario, String name) {
        return new Screen(name, context -> {
            MainWindow window = new MainWindow(context);
            window.open(
                    context.library().find(scenario).orElseThrow().scenario().orElseThrow());
            return window;
        });
    }

    /** A new window at this screen, laid out and painted; on the JavaFX thread only. */
    static Scene show(Screen screen, Setting setting) {
        Scene scene = new Scene(build(screen, setting.locale), setting.width, setting.height);
        dress(scene, setting);
        // what a narrow window rearranges is dressed in the pass after
        scene.snapshot(null);
        return scene;
    }

    /** A new window at this screen; on the JavaFX thread only. */
    static Parent build(Screen screen, Locale locale) {
        return screen.open.apply(new AppContext(library(locale), locale, RunScheduler::immediate));
    }

    /** A window at another size and in other clothes, laid out and painted, as when a reader drags its edge. */
    static Scene dressed(Parent root, Setting setting) {
        Scene scene = root.getScene();
        if (scene == null) {
            // in a pane, which lets it have any size without a stage
            root.setManaged(false);
            scene = new Scene(new Pane(root), 1600, 1000);
        }
        root.resizeRelocate(0, 0, setting.width, setting.height);
        dress(scene, setting);
        // a second pass: what gives way to a width does so in the first
        scene.snapshot(null);
        return scene;
    }

    /** The same scene in other clothes. */
    static void dress(Scene scene, Setting setting) {
        double scale = setting.theme.typeScale() * setting.textPercent / 100;
        Wardrobe.dress(scene, setting.theme, setting.locale, scale);
        scene.snapshot(null);
    }

    private static ScenarioLibrary library(Locale locale) {
        return LIBRARIES.computeIfAbsent(
                locale.equals(Pseudo.LOCALE),
                pseudo -> pseudo ? PseudoLibrary.load() : ScenarioLibrary.load(LabFolders.find()));
    }

    /** Every screen in every one of these settings. */
    static Stream<org.junit.jupiter.params.provider.Arguments> with(List<Setting> settings) {
        return all().stream()
                .flatMap(screen -> settings.stream()
                        .map(setting -> org.junit.jupiter.params.provider.Arguments.of(screen, setting)));
    }
}
