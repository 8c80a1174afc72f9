package caselab.app;

import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.action.Screen;
import caselab.app.control.Appearance;
import caselab.app.explore.ExploreView;
import caselab.app.explore.ExploreViewModel;
import caselab.app.library.LibraryView;
import caselab.app.library.LibraryViewModel;
import caselab.app.reading.Reader;
import caselab.app.run.LatestRunScheduler;
import caselab.app.run.OpenCase;
import caselab.app.run.RunScheduler;
import caselab.app.studio.StudioView;
import caselab.app.studio.StudioViewModel;
import caselab.app.settings.SettingsView;
import caselab.app.settings.SettingsViewModel;
import caselab.app.why.WhyView;
import caselab.app.why.WhyViewModel;
import caselab.app.words.Texts;
import caselab.experiment.Experiments;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;

/** The one place where parts are put together: library, words, runs, and the screens that get them. */
final class AppContext implements AutoCloseable {

    private final ScenarioLibrary library;
    private final Texts texts;
    private final Appearance appearance = new Appearance();
    private final BooleanProperty singleKeys = new SimpleBooleanProperty(true);
    private final Supplier<RunScheduler> schedulers;
    /** Shared by all that play many runs; one processor is left to the window. */
    private final Experiments experiments =
            new Experiments(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    private final List<RunScheduler> running = new ArrayList<>();
    private final RunScheduler runs;
    private final Map<Destination, BiFunction<OpenCase, Navigator, Screen>> caseScreens =
            new EnumMap<>(Destination.class);

    /**
     * A lab on this library.
     *
     * @param windowThread runs what it is given on the window's thread
     */
    AppContext(ScenarioLibrary library, Locale language, Executor windowThread) {
        this(library, language, () -> new LatestRunScheduler(windowThread));
    }

    AppContext(ScenarioLibrary library, Locale language, Supplier<RunScheduler> schedulers) {
        this.library = library;
        this.schedulers = schedulers;
        texts = new Texts(language);
        runs = scheduler();
        caseScreens.put(Destination.STUDIO, (open, _) -> studio(open));
        caseScreens.put(Destination.WHY, (open, navigator) -> new WhyView(new WhyViewModel(open, scheduler(), experiments), reader(open), navigator));
        caseScreens.put(Destination.EXPLORE, (open, navigator) -> new ExploreView(new ExploreViewModel(open, this::scheduler, experiments), reader(open), navigator));
    }

    private Reader reader(OpenCase open) {
        return new Reader(open.scenario(), texts, library.facts());
    }

    /** A line of work of its own: what is asked for there is not overtaken by what is asked for elsewhere. */
    private RunScheduler scheduler() {
        RunScheduler scheduler = schedulers.get();
        running.add(scheduler);
        return scheduler;
    }

    Texts texts() {
        return texts;
    }

    /** How the lab looks; whoever changes it sees it at once. */
    Appearance appearance() {
        return appearance;
    }

    /** Whether keys without Ctrl, Alt or Command count. */
    BooleanProperty singleKeys() {
        return singleKeys;
    }

    ScenarioLibrary library() {
        return library;
    }

    /** The screens there are for a case. */
    Set<Destination> caseScreens() {
        return caseScreens.keySet();
    }

    /** A desk with nothing on it. */
    Desk desk() {
        return new Desk(scenario -> new OpenCase(scenario, runs));
    }

    /** A screen of a case; it must be one of {@link #caseScreens}. */
    Screen screen(Destination destination, OpenCase open, Navigator navigator) {
        return Objects.requireNonNull(caseScreens.get(destination), destination::key).apply(open, navigator);
    }

    Screen library(Consumer<Scenario> open) {
        return new LibraryView(new LibraryViewModel(library, texts), texts, open);
    }

    Screen settings() {
        SettingsViewModel model = new SettingsViewModel(appearance, texts, singleKeys, Path.of(""), Optional.empty());
        return new SettingsView(model, new Region());
    }

    StudioView studio(OpenCase open) {
        return new StudioView(new StudioViewModel(open, scheduler()), texts, library.facts());
    }

    @Override
    public void close() {
        running.forEach(RunScheduler::close);
        experiments.close();
    }
}
