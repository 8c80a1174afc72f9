package caselab.app;

import caselab.app.action.Destination;
import caselab.app.action.Screen;
import caselab.app.control.Appearance;
import caselab.app.control.PalettePreview;
import caselab.app.library.LastSeen;
import caselab.app.library.LibraryView;
import caselab.app.library.LibraryViewModel;
import caselab.app.notebook.FilePicker;
import caselab.app.notebook.WindowFilePicker;
import caselab.app.run.OpenCase;
import caselab.app.run.RunBook;
import caselab.app.run.RunScheduler;
import caselab.app.settings.SettingsView;
import caselab.app.settings.SettingsViewModel;
import caselab.app.words.Texts;
import caselab.experiment.Experiments;
import caselab.report.Program;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import caselab.workspace.DataFolder;
import caselab.workspace.SavedRun;
import caselab.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** What the lab has only once: library, words, looks, workspace, and who works; and the screens that get them. */
final class AppContext implements AutoCloseable {

    /** Where everything is kept, and what is said about it. */
    record Kept(Workspace workspace, DataFolder folder, Notices notices, Executor windowThread) {

        /** For a window on the thread that calls; for tests. */
        Kept(Workspace workspace, DataFolder folder) {
            this(workspace, folder, new Notices(Runnable::run), Runnable::run);
        }
    }

    private final ScenarioLibrary library;
    private final Texts texts;
    private final Kept kept;
    private final Appearance appearance = new Appearance();
    private final BooleanProperty singleKeys = new SimpleBooleanProperty(true);
    private final Supplier<RunScheduler> schedulers;
    private final RunScheduler runs;
    private final Experiments experiments = Experiments.onAllProcessors();
    private final Keeper keeper;
    private final CaseScreens caseScreens;
    private final Map<OpenCase, RunBook> books = new HashMap<>();
    private final Map<Screen, Scope> scopes = new HashMap<>();

    /**
     * A lab on this library that keeps nothing.
     *
     * @param schedulers makes lines of work
     */
    AppContext(ScenarioLibrary library, Locale language, Supplier<RunScheduler> schedulers) {
        this(library, language, schedulers, new Kept(Workspace.inMemory(InstantSource.system()), DataFolder.find()));
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
        this.library = library;
        this.schedulers = schedulers;
        this.kept = kept;
        texts = new Texts(language);
        keeper = new Keeper(kept.workspace());
        keeper.follow(appearance, texts, singleKeys);
        runs = schedulers.get();
        caseScreens = new CaseScreens(this, picker);
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
        return caseScreens.all();
    }

    /** Who keeps what lives in the window. */
    Keeper keeper() {
        return keeper;
    }

    /** A desk with nothing on it. */
    Desk desk() {
        return new Desk(scenario -> keeper.open(scenario, runs), this::laid, this::left);
    }

    private void laid(OpenCase open) {
        keeper.follow(open);
        books.put(open, new RunBook(open, kept.workspace().runs(), Program.version(), kept.windowThread()));
    }

    private void left(OpenCase open) {
        book(open).close();
        books.remove(open);
    }

    /** A screen of a case; it must be one of {@link #caseScreens}, and is closed by {@link #dismiss}. */
    Screen screen(Destination destination, OpenCase open, Doors doors) {
        Scope scope = new Scope(schedulers);
        Screen screen = caseScreens.make(destination, open, doors, scope);
        scopes.put(screen, scope);
        return screen;
    }

    /** A screen that nobody will see again. */
    void dismiss(Screen screen) {
        screen.close();
        Scope scope = scopes.remove(screen);
        if (scope != null) {
            scope.close();
        }
    }

    Screen library(BiConsumer<Scenario, Destination> open) {
        return new LibraryView(new LibraryViewModel(library, texts, this::lastSeen), texts, open);
    }

    private Optional<LastSeen> lastSeen() {
        return keeper.lastSeen()
                .flatMap(state -> library.find(state.scenario())
                        .flatMap(ScenarioLibrary.Entry::scenario)
                        .flatMap(scenario -> Destination.of(state.screen())
                                .filter(Destination::needsCase)
                                .map(screen -> new LastSeen(scenario, screen, lastKept(scenario)))));
    }

    private Optional<Instant> lastKept(Scenario scenario) {
        return kept.workspace().runs().latest(scenario.id(), 1).stream()
                .map(SavedRun::created)
                .findFirst();
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

    /** The runs of a case that are kept. */
    RunBook book(OpenCase open) {
        return Objects.requireNonNull(books.get(open), "a case that lies on no desk");
    }

    /** Who plays many runs. */
    Experiments experiments() {
        return experiments;
    }

    /** Where everything is kept. */
    Workspace workspace() {
        return kept.workspace();
    }

    @Override
    public void close() {
        scopes.values().forEach(Scope::close);
        runs.close();
        experiments.close();
        kept.workspace().close();
    }
}
