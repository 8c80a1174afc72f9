package caselab.app;

import caselab.app.action.Destination;
import caselab.app.action.Screen;
import caselab.app.brief.BriefView;
import caselab.app.brief.BriefViewModel;
import caselab.app.compare.CompareView;
import caselab.app.compare.CompareViewModel;
import caselab.app.explore.ExploreView;
import caselab.app.explore.ExploreViewModel;
import caselab.app.lesson.LessonView;
import caselab.app.lesson.LessonViewModel;
import caselab.app.lesson.NoLesson;
import caselab.app.lesson.Transfers;
import caselab.app.notebook.FilePicker;
import caselab.app.notebook.NotebookFiles;
import caselab.app.notebook.NotebookView;
import caselab.app.notebook.NotebookViewModel;
import caselab.app.present.PresenterView;
import caselab.app.present.PresenterViewModel;
import caselab.app.reading.Reader;
import caselab.app.run.Choices;
import caselab.app.run.ClaimLock;
import caselab.app.run.OpenCase;
import caselab.app.sources.SourcesView;
import caselab.app.sources.SourcesViewModel;
import caselab.app.studio.StudioView;
import caselab.app.studio.StudioViewModel;
import caselab.app.teach.TeachView;
import caselab.app.teach.TeachViewModel;
import caselab.app.why.WhyView;
import caselab.app.why.WhyViewModel;
import caselab.report.Program;
import caselab.scenario.LabFolders;
import caselab.scenario.Scenario;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The screens of a case: how each is made, in one line here and a method below. */
final class CaseScreens {

    /** Makes a screen. */
    @FunctionalInterface
    private interface Making {

        /**
         * A screen of a case.
         *
         * @param scope what the screen has as long as it stands
         */
        Screen make(OpenCase open, Doors doors, Scope scope);
    }

    private final AppContext lab;
    private final FilePicker picker;
    private final Map<Destination, Making> makings = new EnumMap<>(Destination.class);

    /**
     * The screens of a lab.
     *
     * @param picker names files
     */
    CaseScreens(AppContext lab, FilePicker picker) {
        this.lab = lab;
        this.picker = picker;
        makings.put(Destination.BRIEF, this::brief);
        makings.put(Destination.STUDIO, this::studio);
        makings.put(Destination.WHY, this::why);
        makings.put(Destination.COMPARE, this::compare);
        makings.put(Destination.EXPLORE, this::explore);
        makings.put(Destination.NOTEBOOK, this::notebook);
        makings.put(Destination.LESSON, this::lesson);
        makings.put(Destination.SOURCES, this::sources);
        makings.put(Destination.TEACH, this::teach);
        makings.put(Destination.PRESENT, this::present);
    }

    /** Which there are. */
    Set<Destination> all() {
        return makings.keySet();
    }

    /** A screen of a case; it must be one of {@link #all}. */
    Screen make(Destination destination, OpenCase open, Doors doors, Scope scope) {
        return Objects.requireNonNull(makings.get(destination), destination::key)
                .make(open, doors, scope);
    }

    private Screen studio(OpenCase open, Doors doors, Scope scope) {
        return new StudioView(
                new StudioViewModel(open, scope::line, lab.experiments()),
                reader(open),
                doors,
                lab.book(open),
                scope.follow(lab.appearance().stillProperty()));
    }

    private Screen compare(OpenCase open, Doors doors, Scope scope) {
        CompareViewModel model =
                new CompareViewModel(open, lab.book(open), reader(open), scope.line(), scope.line(), lab.experiments());
        return new CompareView(model, doors);
    }

    private Screen why(OpenCase open, Doors doors, Scope scope) {
        return new WhyView(
                new WhyViewModel(open, lab.book(open), scope.line(), lab.experiments()), reader(open), doors);
    }

    private Screen explore(OpenCase open, Doors doors, Scope scope) {
        ExploreViewModel model = new ExploreViewModel(open, scope::line, lab.experiments(), lock(open));
        return new ExploreView(model, reader(open), doors);
    }

    /** From the brief one goes on to the lesson, where there is one to be worked. */
    private Screen brief(OpenCase open, Doors doors, Scope scope) {
        Scenario scenario = open.scenario();
        BriefViewModel model =
                new BriefViewModel(open, reader(open), lab.library().glossary(), () -> predicted(scenario));
        boolean lesson = scenario.lesson().isPresent();
        return new BriefView(model, doors, lesson ? Destination.LESSON : Destination.STUDIO);
    }

    private Screen sources(OpenCase open, Doors doors, Scope scope) {
        return new SourcesView(
                new SourcesViewModel(open, reader(open), scope.line(), scope.line(), lab.experiments(), lock(open)));
    }

    private ClaimLock lock(OpenCase open) {
        return new ClaimLock(open, () -> predicted(open.scenario()));
    }

    private boolean predicted(Scenario scenario) {
        return lab.workspace().notebook().of(scenario.id()).stream()
                .anyMatch(entry -> entry.prediction().isPresent());
    }

    private Screen lesson(OpenCase open, Doors doors, Scope scope) {
        if (open.scenario().lesson().isEmpty()) {
            return new NoLesson(lab.texts());
        }
        LessonViewModel model = new LessonViewModel(
                open, lab.book(open), lab.workspace().notebook(), reader(open), InstantSource.system());
        Transfers transfers = new Transfers(lab.library(), choices -> doors.open(choices, Destination.STUDIO));
        return new LessonView(model, doors, scope.follow(lab.appearance().stillProperty()), transfers);
    }

    private Screen notebook(OpenCase open, Doors doors, Scope scope) {
        NotebookFiles files = new NotebookFiles(lab.workspace(), lab.library(), LabFolders.find(), Program.version());
        NotebookViewModel model = new NotebookViewModel(open, lab.book(open), files, reader(open), scope.line());
        return new NotebookView(model, doors, picker);
    }

    private Screen present(OpenCase open, Doors doors, Scope scope) {
        return new PresenterView(new PresenterViewModel(open, reader(open)), lab.appearance(), doors);
    }

    private Screen teach(OpenCase open, Doors doors, Scope scope) {
        TeachViewModel model = new TeachViewModel(
                open,
                reader(open),
                lab.library(),
                scope.line(),
                lab.experiments(),
                choices -> enter(open, choices, doors));
        return new TeachView(model, doors);
    }

    /** The same case in the world of a class, which is kept; or another case. */
    private void enter(OpenCase open, Choices choices, Doors doors) {
        boolean same = choices.scenario().id().equals(open.scenario().id());
        if (same) {
            lab.keeper().joined(choices.scenario());
        }
        doors.open(choices, same ? Destination.TEACH : Destination.STUDIO);
    }

    private Reader reader(OpenCase open) {
        return new Reader(open.scenario(), lab.texts(), lab.library().facts());
    }
}
