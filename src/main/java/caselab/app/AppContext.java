package caselab.app;

import caselab.app.library.LibraryView;
import caselab.app.library.LibraryViewModel;
import caselab.app.run.LatestRunScheduler;
import caselab.app.run.RunScheduler;
import caselab.app.studio.StudioView;
import caselab.app.studio.StudioViewModel;
import caselab.app.words.Texts;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The one place where parts are put together: library, words, runs, and the views that get them. */
final class AppContext implements AutoCloseable {

    private final ScenarioLibrary library;
    private final Texts texts;
    private final RunScheduler runs;

    /**
     * A lab on this library.
     *
     * @param windowThread runs what it is given on the window's thread
     */
    AppContext(ScenarioLibrary library, Locale language, Executor windowThread) {
        this(library, language, new LatestRunScheduler(windowThread));
    }

    AppContext(ScenarioLibrary library, Locale language, RunScheduler runs) {
        this.library = library;
        this.runs = runs;
        texts = new Texts(language);
    }

    Texts texts() {
        return texts;
    }

    ScenarioLibrary library() {
        return library;
    }

    LibraryView libraryView(Consumer<Scenario> open) {
        return new LibraryView(new LibraryViewModel(library, texts), texts, open);
    }

    StudioViewModel studioModel(Scenario scenario) {
        return new StudioViewModel(scenario, runs);
    }

    StudioView studioView(StudioViewModel model) {
        return new StudioView(model, texts, library.facts());
    }

    @Override
    public void close() {
        runs.close();
    }
}
