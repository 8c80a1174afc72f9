package caselab.app.teach;

import caselab.app.reading.Reader;
import caselab.app.run.Choices;
import caselab.app.run.OpenCase;
import caselab.app.run.RunScheduler;
import caselab.experiment.Experiments;
import caselab.experiment.Progress;
import caselab.experiment.sensitivity.ClaimLedger;
import caselab.report.page.Edition;
import caselab.report.page.LessonPlan;
import caselab.report.page.Page;
import caselab.report.page.PlanOfLesson;
import caselab.report.page.TeachersEdition;
import caselab.scenario.ClassVariant;
import caselab.scenario.Lesson;
import caselab.scenario.Scenario;
import caselab.scenario.ScenarioLibrary;
import caselab.study.ClaimStudy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The plan of a lesson, with the claims tried in a hundred worlds, and the code that gives a class its own world. */
public final class TeachViewModel {

    /** In how many worlds claims are tried. */
    public static final int WORLDS = 100;

    private static final long SEED = 2015;

    private final OpenCase open;
    private final Reader reader;
    private final ScenarioLibrary library;
    private final RunScheduler runs;
    private final Experiments experiments;
    private final Consumer<Choices> opener;
    private final Progress progress = Progress.silent();
    private final ReadOnlyObjectWrapper<Optional<LessonPlan>> plan = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean asked;

    /**
     * The teacher's side of a case.
     *
     * @param runs a line of work of its own
     * @param opener opens a case with these choices
     */
    public TeachViewModel(
            OpenCase open,
            Reader reader,
            ScenarioLibrary library,
            RunScheduler runs,
            Experiments experiments,
            Consumer<Choices> opener) {
        this.open = open;
        this.reader = reader;
        this.library = library;
        this.runs = runs;
        this.experiments = experiments;
        this.opener = opener;
    }

    Reader reader() {
        return reader;
    }

    OpenCase open() {
        return open;
    }

    ScenarioLibrary library() {
        return library;
    }

    Consumer<Choices> opener() {
        return opener;
    }

    Scenario scenario() {
        return open.scenario();
    }

    /** The plan; empty until it is there, and for a scenario without a lesson. Its claims come later than the rest. */
    ReadOnlyObjectProperty<Optional<LessonPlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** Whether there is a lesson to teach. */
    boolean hasLesson() {
        return scenario().lesson().isPresent();
    }

    /** Makes the plan, and goes on to try the claims; once is enough. */
    void prepare() {
        if (asked || !hasLesson()) {
            return;
        }
        asked = true;
        Edition edition = edition();
        plan.set(Optional.of(plan(edition, List.of())));
        runs.request(
                () -> plan(
                        edition, atStakeFirst(new ClaimStudy(scenario(), experiments, WORLDS, SEED).ledger(progress))),
                whole -> plan.set(Optional.of(whole)));
    }

    private LessonPlan plan(Edition edition, List<ClaimLedger> claims) {
        return new PlanOfLesson(edition, scenario(), lesson()).plan(claims);
    }

    private Lesson lesson() {
        return scenario().lesson().orElseThrow();
    }

    private List<ClaimLedger> atStakeFirst(List<ClaimLedger> ledger) {
        List<ClaimLedger> sorted = new ArrayList<>(ledger);
        sorted.sort(java.util.Comparator.comparing(entry -> !entry.claim().equals(lesson().claim())));
        return sorted;
    }

    /** Pages in the language of the moment. */
    Edition edition() {
        return Edition.of(reader.texts().locale(), library);
    }

    /** The teacher's edition as a page, once there is a plan. */
    Optional<Page> page() {
        return plan.get().map(made -> new TeachersEdition(edition()).of(scenario(), made));
    }

    /** The code of the class whose world is open; empty for the case as told. */
    String classCode() {
        return scenario().classCode();
    }

    /**
     * Opens the case in a class's own world, with the levers where they are.
     *
     * @param code the class's; blank for the case as told
     * @return whether it is a code
     */
    boolean enter(String code) {
        if (!code.isBlank() && !ClassVariant.isCode(code)) {
            return false;
        }
        Scenario world = ClassVariant.world(told(), code);
        if (!world.classCode().equals(classCode())) {
            opener.accept(new Choices(world, open.choices().values()));
        }
        return true;
    }

    /** The case as told, whatever world is open. */
    Scenario told() {
        return library.find(scenario().id())
                .flatMap(ScenarioLibrary.Entry::scenario)
                .orElseGet(this::scenario);
    }

    /** Stops what is still being worked out. */
    void close() {
        progress.cancel();
    }
}
