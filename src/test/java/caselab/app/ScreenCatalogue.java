package caselab.app;

import caselab.app.action.Destination;
import caselab.app.control.ChoiceBar;
import caselab.app.run.RunScheduler;
import caselab.app.teach.ClassSample;
import caselab.app.teach.TeachView;
import caselab.app.words.Pseudo;
import caselab.scenario.LabFolders;
import caselab.scenario.ScenarioLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Every screen of the lab, for the tests that hold for all of them: contrast, clipped text, names for screen readers,
 * targets, focus. A new screen is one more line in {@link #all}.
 */
final class ScreenCatalogue {

    /** A screen and how to come to it; it is opened on the JavaFX thread. */
    record Screen(String name, Consumer<Visit> steps) {
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

    /** The lab of the screen that was built last: a test looks at one at a time. */
    private static final AtomicReference<AppContext> OPEN = new AtomicReference<>();

    private static final String CASE = "below-cost-dumping";
    private static final Path CLASS =
            Path.of("target", "class-" + ProcessHandle.current().pid());

    private ScreenCatalogue() {}

    /** All of them; or with {@code -Dscreens=…} those whose name this regular expression matches. */
    static List<Screen> all() {
        String wanted = System.getProperty("screens", ".*");
        return Stream.of(first(), studio(), questions(), reading(), learning(), teaching())
                .flatMap(List::stream)
                .filter(screen -> screen.name.matches(wanted))
                .toList();
    }

    private static List<Screen> first() {
        return List.of(
                new Screen("library", visit -> {}),
                at("library-again", Destination.LIBRARY, visit -> {}, Visit::plans),
                new Screen("library-nothing", visit -> visit.writes("search", "no such case", "没有这个案例")),
                new Screen("settings", visit -> visit.show(Destination.SETTINGS)),
                at("palette", Destination.STUDIO, visit -> over(visit, "palette")),
                at("keys", Destination.STUDIO, visit -> over(visit, "keys")));
    }

    private static List<Screen> studio() {
        return List.of(
                at("studio", Destination.STUDIO, visit -> {}),
                at("studio-plan", Destination.STUDIO, Visit::plans),
                at("studio-tree", Destination.STUDIO, visit -> visit.plans().does("tree")),
                at("studio-table", Destination.STUDIO, visit -> visit.plans().does("table")),
                at("studio-theory", Destination.STUDIO, visit -> visit.does("theory")),
                new Screen(
                        "studio-disguised",
                        visit -> visit.disguises().open(CASE).plans()),
                new Screen("studio-choices", visit -> visit.open("online-flash-sales")));
    }

    private static List<Screen> questions() {
        return List.of(
                at("compare-nothing", Destination.COMPARE, visit -> {}),
                at("compare", Destination.COMPARE, ScreenCatalogue::fivePlans),
                at(
                        "compare-table",
                        Destination.COMPARE,
                        visit -> fivePlans(visit).does("relative", "table")),
                at("explore", Destination.EXPLORE, visit -> {}, Visit::plans),
                new Screen(
                        "explore-choices",
                        visit -> visit.open("over-innovation").show(Destination.EXPLORE)),
                at("explore-saves", Destination.EXPLORE, visit -> visit.does("explore.saves"), Visit::plans),
                at(
                        "explore-claims",
                        Destination.EXPLORE,
                        visit -> visit.does("explore.claims").presses("reveal-claims"),
                        Visit::plans),
                at("explore-believe", Destination.EXPLORE, visit -> visit.does("explore.believe"), Visit::plans),
                at("why", Destination.WHY, visit -> {}, Visit::plans),
                at("why-map", Destination.WHY, visit -> visit.does("why.loop"), Visit::plans),
                at("why-words", Destination.WHY, visit -> visit.does("why.words"), Visit::plans),
                at("why-nothing", Destination.WHY, visit -> {}));
    }

    private static List<Screen> reading() {
        return List.of(
                at("brief", Destination.BRIEF, visit -> {}),
                at("brief-numbers", Destination.BRIEF, visit -> visit.does("brief.part.4", "nextCard")),
                at("sources", Destination.SOURCES, visit -> {}, Visit::plans),
                at("sources-equations", Destination.SOURCES, visit -> visit.does("sources.2")),
                at("sources-parameters", Destination.SOURCES, visit -> visit.does("sources.3"), Visit::plans),
                at("sources-claims", Destination.SOURCES, visit -> visit.does("sources.4")),
                at("sources-limits", Destination.SOURCES, visit -> visit.does("sources.5")));
    }

    private static List<Screen> learning() {
        return List.of(
                at("lesson", Destination.LESSON, visit -> {}),
                at("lesson-decide", Destination.LESSON, visit -> visit.does("pace.go")),
                at("lesson-predict", Destination.LESSON, ScreenCatalogue::predicted),
                at("lesson-reveal", Destination.LESSON, ScreenCatalogue::revealed),
                at("lesson-explained", Destination.LESSON, ScreenCatalogue::explained),
                at(
                        "lesson-reflect",
                        Destination.LESSON,
                        visit -> explained(visit).does("pace.go")),
                at("lesson-retry", Destination.LESSON, ScreenCatalogue::retried),
                at("lesson-theory", Destination.LESSON, visit -> retried(visit).does("lesson.skip")),
                at(
                        "lesson-transfer",
                        Destination.LESSON,
                        visit -> retried(visit).does("lesson.skip", "pace.go")),
                at("notebook-nothing", Destination.NOTEBOOK, visit -> {}),
                at("notebook", Destination.LESSON, visit -> retried(visit).show(Destination.NOTEBOOK)));
    }

    private static List<Screen> teaching() {
        return List.of(
                at("teach", Destination.TEACH, visit -> {}),
                at("teach-debrief-nothing", Destination.TEACH, visit -> part(visit, 1)),
                at(
                        "teach-debrief",
                        Destination.TEACH,
                        visit -> ClassSample.open(part(visit, 1), CLASS, visit.scenario())),
                at("teach-other", Destination.TEACH, visit -> part(visit, 2)),
                at("present", Destination.PRESENT, visit -> {}),
                at("present-hands", Destination.PRESENT, ScreenCatalogue::counted),
                at(
                        "present-reveal",
                        Destination.PRESENT,
                        visit -> slides(visit, 4).does("play", "play")),
                at(
                        "present-notes",
                        Destination.PRESENT,
                        visit -> slides(visit, 5).does("slide.notes", "lever.2")));
    }

    /** A screen of the case that shows most of what there is, after these steps on it. */
    private static Screen at(String name, Destination destination, Consumer<Visit> steps) {
        return at(name, destination, steps, visit -> {});
    }

    /** The same, with steps taken in the Studio before. */
    private static Screen at(String name, Destination destination, Consumer<Visit> steps, Consumer<Visit> before) {
        return new Screen(name, visit -> {
            before.accept(visit.open(CASE));
            steps.accept(visit.show(destination));
        });
    }

    /** A: as told; B: matches the price; C: contract work; D: features; E: some of both. */
    private static Visit fivePlans(Visit visit) {
        return visit.pins(Map.of())
                .pins(Map.of("price-rule", 0.0))
                .pins(Map.of("oem-share", .7))
                .pins(Map.of("feature-fit", .25, "research-share", .1))
                .pins(Map.of("oem-share", .4, "feature-fit", .1, "research-share", .1));
    }

    private static Visit predicted(Visit visit) {
        return visit.does("pace.go", "pace.go", "shape.3")
                .writes("predict-because", "The giant stops when losses get too big.", "一年后，巨头就会亏不下去。");
    }

    private static Visit revealed(Visit visit) {
        return predicted(visit).does("pace.go", "step", "step", "step");
    }

    private static Visit explained(Visit visit) {
        return revealed(visit)
                .presses("see-1")
                .writes("see-sentence", "I thought the giant would run out of money first.", "我以为巨头会先没钱。")
                .does("pace.go");
    }

    private static Visit retried(Visit visit) {
        return explained(visit)
                .does("pace.go", "pace.go")
                .writes("try-expectation", "Contract work pays the rent.", "代工能付房租。")
                .presses("try-play");
    }

    private static TeachView part(Visit visit, int part) {
        TeachView view = (TeachView) visit.part(".teach");
        ((ChoiceBar) view.lookup("#teach-parts")).selectedIndexProperty().set(part);
        return view;
    }

    /** What lies over a screen is laid there in a scene only. */
    private static void over(Visit visit, String action) {
        visit.part(".window");
        visit.does(action);
    }

    private static Visit slides(Visit visit, int count) {
        for (int i = 0; i < count; i++) {
            visit.does("slide.next");
        }
        return visit;
    }

    private static void counted(Visit visit) {
        slides(visit, 1);
        String[] counts = {"12", "7", "15", "4"};
        for (int i = 0; i < counts.length; i++) {
            visit.writes("hands-" + (i + 1), counts[i], counts[i]);
        }
        visit.does("slide.reveal");
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
        AppContext context = new AppContext(library(locale), locale, RunScheduler::immediate);
        AppContext before = OPEN.getAndSet(context);
        if (before != null) {
            before.close();
        }
        Visit visit = new Visit(context);
        screen.steps.accept(visit);
        return visit.window();
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

    /**
     * What a check finds in one window of a screen, taken through these settings as its user would; with faults, a
     * picture is left.
     */
    static List<String> faults(
            Screen screen, List<Setting> settings, BiFunction<Parent, Setting, Stream<String>> check) {
        Parent root = Snapshots.onFx(() -> build(screen, settings.getFirst().locale));
        List<String> faults = new ArrayList<>();
        for (Setting setting : settings) {
            Scene scene = Snapshots.onFx(() -> dressed(root, setting));
            // in a later event: what has grown asks for room once a layout is done
            List<String> found = Snapshots.onFx(() -> {
                scene.snapshot(null);
                return check.apply(root, setting).toList();
            });
            if (!found.isEmpty()) {
                Snapshots.save(screen.name() + "-" + setting.name(), Snapshots.onFx(() -> scene.snapshot(null)));
            }
            found.forEach(fault -> faults.add(setting.name() + ": " + fault));
        }
        return faults;
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
    static Stream<Arguments> with(List<Setting> settings) {
        return all().stream().flatMap(screen -> settings.stream().map(setting -> Arguments.of(screen, setting)));
    }
}
