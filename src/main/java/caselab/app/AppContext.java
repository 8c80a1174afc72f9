package caselab.app;

import caselab.app.action.Destination;
import caselab.app.action.Navigator;
import caselab.app.action.Screen;
import caselab.app.brief.BriefView;
import caselab.app.brief.BriefViewModel;
import caselab.app.compare.CompareView;
import caselab.app.compare.CompareViewModel;
import caselab.app.control.Appearance;
import caselab.app.control.PalettePreview;
import caselab.app.explore.ExploreView;
import caselab.app.explore.ExploreViewModel;
import caselab.app.lesson.LessonView;
import caselab.app.lesson.LessonViewModel;
import caselab.app.lesson.NoLesson;
import caselab.app.library.LibraryView;
import caselab.app.library.LibraryViewModel;
import caselab.app.notebook.FilePicker;
import caselab.app.notebook.NotebookFiles;
import caselab.app.notebook.NotebookView;
import caselab.app.notebook.NotebookViewModel;
import caselab.app.notebook.WindowFilePicker;
import caselab.app.present.PresenterView;
import caselab.app.present.PresenterViewModel;
import caselab.app.reading.Reader;
import caselab.app.run.OpenCase;
import caselab.app.run.RunBook;
import caselab.app.run.RunScheduler;
import caselab.app.settings.SettingsView;
import caselab.app.settings.SettingsViewModel;
import caselab.app.sources.SourcesView;
import caselab.app.sources.SourcesViewModel;
import caselab.app.studio.StudioView;
import caselab.app.studio.StudioViewModel;
import caselab.app.teach.TeachView;
import caselab.app.teach.TeachViewModel;
import caselab.app.why.WhyView;
import caselab.app.why.WhyViewModel;
import caselab.app.words.Texts;
import caselab.experiment.Experiments;
import caselab.report.Program;
import caselab.scenario.LabFolders;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import caselab.workspace.DataFolder;
import caselab.workspace.Workspace;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** The one place where parts are put together: library, words, runs, and the screens that get them. */
final class AppContext implements AutoCloseable {

    /** Where everything is kept, and what is said about it. */
    record Kept(Workspace workspace, DataFolder folder, Notices notices) {}

    private final ScenarioLibrary library;
    private final Texts texts;
    private final Kept kept;
    private final Appearance appearance = new Appearance();
    private final BooleanProperty singleKeys = new SimpleBooleanProperty(true);
    private final Supplier<RunScheduler> schedulers;
    private final List<RunScheduler> running = new ArrayList<>();
    private final RunScheduler runs;
    private final Experiments experiments = Experiments.onAllProcessors();
    private final Keeper keeper;
    private final FilePicker picker;
    private final Map<OpenCase, RunBook> books = new HashMap<>();
    private final Map<Destination, BiFunction<OpenCase, Doors, Screen>> caseScreens = new EnumMap<>(Destination.class);

    /**
     * A lab on this library that keeps nothing.
     *
     * @param schedulers makes lines of work
     */
    AppContext(ScenarioLibrary library, Locale language, Supplier<RunScheduler> schedulers) {
        this(
                library,
                language,
                schedulers,
                new Kept(Workspace.inMemory(InstantSource.system()), DataFolder.find(), new Notices(Runnable::run)));
    }

    /**
     * A lab on this library that keeps everything.
     *
     * @param language until the workspace says otherwise
     * @param kept where everything is kept
     */
    AppContext(ScenarioLibrary library, Locale language, Supplier<RunScheduler> schedulers, Kept kept) {
        this(library, language, schedulers, kept, new WindowFilePicker());
    }

    /**
     * The same, with files named in another way than by the system's dialog.
     *
     * @param picker names files
     */
    AppContext(
            ScenarioLibrary library, Locale language, Supplier<RunScheduler> schedulers, Kept kept, FilePicker picker) {
        this.picker = picker;
        this.library = library;
        this.schedulers = schedulers;
        this.kept = kept;
        texts = new Texts(language);
        keeper = new Keeper(kept.workspace());
        keeper.follow(appearance, texts, singleKeys);
        runs = scheduler();
        caseScreens.put(Destination.STUDIO, this::studio);
        caseScreens.put(Destination.COMPARE, this::compare);
        caseScreens.put(Destination.TEACH, this::teach);
        caseScreens.put(Destination.PRESENT, this::present);
        caseScreens.put(Destination.WHY, this::why);
        caseScreens.put(Destination.EXPLORE, this::explore);
        caseScreens.put(Destination.BRIEF, this::brief);
        caseScreens.put(Destination.LESSON, this::lesson);
        caseScreens.put(Destination.SOURCES, this::sources);
        caseScreens.put(Destination.NOTEBOOK, this::notebook);
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

    /** What the user should know about what is kept. */
    Notices notices() {
        return kept.notices();
    }

    /** The screens there are for a case. */
    Set<Destination> caseScreens() {
        return caseScreens.keySet();
    }

    /** A desk with nothing on it. */
    Desk desk() {
        return new Desk(scenario -> keeper.open(scenario, runs), open -> {
            keeper.follow(open);
            books.put(open, new RunBook(open, kept.workspace().runs(), Program.version()));
        });
    }

    /** A screen of a case; it must be one of {@link #caseScreens}. */
    Screen screen(Destination destination, OpenCase open, Doors navigator) {
        return Objects.requireNonNull(caseScreens.get(destination), destination::key)
                .apply(open, navigator);
    }

    Screen library(BiConsumer<Scenario, Destination> open) {
        return new LibraryView(new LibraryViewModel(library, texts), texts, open);
    }

    Screen settings() {
        DataFolder folder = kept.folder();
        Optional<Function<Path, Optional<Path>>> move = folder.usual()
                .map(_ -> target -> kept.workspace().move(folder, target).map(DataFolder::folder));
        SettingsViewModel model = new SettingsViewModel(appearance, texts, singleKeys, folder.folder(), move);
        PalettePreview colours = new PalettePreview(
                eye -> texts.get("vision." + eye.name().toLowerCase(Locale.ROOT)), texts.get("vision.summary"));
        return new SettingsView(model, colours);
    }

    StudioView studio(OpenCase open, Navigator navigator) {
        return new StudioView(
                new StudioViewModel(open, this::scheduler, experiments),
                reader(open),
                navigator,
                book(open),
                appearance.stillProperty());
    }

    private Screen compare(OpenCase open, Navigator navigator) {
        CompareViewModel model =
                new CompareViewModel(open, book(open), reader(open), scheduler(), scheduler(), experiments);
        return new CompareView(model, navigator);
    }

    private Screen why(OpenCase open, Navigator navigator) {
        return new WhyView(new WhyViewModel(open, book(open), scheduler(), experiments), reader(open), navigator);
    }

    private Screen explore(OpenCase open, Navigator navigator) {
        return new ExploreView(new ExploreViewModel(open, this::scheduler, experiments), reader(open), navigator);
    }

    /** From the brief one goes on to the lesson, where there is one to be worked. */
    private Screen brief(OpenCase open, Navigator navigator) {
        Scenario scenario = open.scenario();
        BriefViewModel model = new BriefViewModel(open, reader(open), library.glossary(), () -> predicted(scenario));
        boolean lesson = scenario.lesson().isPresent() && caseScreens.containsKey(Destination.LESSON);
        return new BriefView(model, navigator, lesson ? Destination.LESSON : Destination.STUDIO);
    }

    private Screen sources(OpenCase open, Navigator navigator) {
        return new SourcesView(new SourcesViewModel(open, reader(open), scheduler(), scheduler(), experiments));
    }

    private boolean predicted(Scenario scenario) {
        return kept.workspace().notebook().of(scenario.id()).stream()
                .anyMatch(entry -> entry.prediction().isPresent());
    }

    private Screen lesson(OpenCase open, Navigator navigator) {
        if (open.scenario().lesson().isEmpty()) {
            return new NoLesson(texts);
        }
        LessonViewModel model = new LessonViewModel(
                open, book(open), kept.workspace().notebook(), reader(open), InstantSource.system());
        return new LessonView(model, navigator, appearance.stillProperty());
    }

    private Screen notebook(OpenCase open, Navigator navigator) {
        NotebookFiles files = new NotebookFiles(kept.workspace(), library, LabFolders.find(), Program.version());
        NotebookViewModel model = new NotebookViewModel(open, book(open), files, reader(open), scheduler());
        return new NotebookView(model, navigator, picker);
    }

    private Screen present(OpenCase open, Navigator navigator) {
        return new PresenterView(new PresenterViewModel(open, reader(open)), appearance, navigator);
    }

    private Screen teach(OpenCase open, Doors doors) {
        TeachViewModel model = new TeachViewModel(
                open,
                reader(open),
                library,
                scheduler(),
                experiments,
                choices -> doors.open(
                        choices,
                        choices.scenario().id().equals(open.scenario().id()) ? Destination.TEACH : Destination.STUDIO));
        return new TeachView(model, doors);
    }

    /** The runs of a case that are kept. */
    RunBook book(OpenCase open) {
        return Objects.requireNonNull(books.get(open), "a case that lies on no desk");
    }

    private Reader reader(OpenCase open) {
        return new Reader(open.scenario(), texts, library.facts());
    }

    @Override
    public void close() {
        running.forEach(RunScheduler::close);
        experiments.close();
        kept.workspace().close();
    }
}
