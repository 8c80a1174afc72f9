package caselab.app.why;

import caselab.app.run.Inquiry;
import caselab.app.run.OpenCase;
import caselab.app.run.RunBook;
import caselab.app.run.RunScheduler;
import caselab.experiment.Experiments;
import caselab.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Two runs, the output they are compared at, and why they differ. */
public final class WhyViewModel {

    /** What can be said. */
    enum Matter {
        /** The runs are the same. */
        NOTHING,
        /** Too many changes to tell apart. */
        TOO_MANY,
        /** There is something to explain. */
        DIFFERENCE
    }

    private final OpenCase open;
    private final RunBook book;
    private final Experiments experiments;
    private final Inquiry<Found.Asked, Found> inquiry;
    private final ObservableList<Against> others = FXCollections.observableArrayList();
    private final ObjectProperty<Against> against;
    private final ObjectProperty<Aspect> aspect = new SimpleObjectProperty<>(Aspect.WATERFALL);
    private final ReadOnlyObjectWrapper<Matter> matter = new ReadOnlyObjectWrapper<>(Matter.NOTHING);
    private final IntegerProperty week;
    private boolean watching;

    /**
     * The explanation of an open case.
     *
     * @param book the runs of the case that are kept
     * @param runs a line of work of its own, closed by who gave it
     * @param experiments plays the runs, closed by who gave them
     */
    public WhyViewModel(OpenCase open, RunBook book, RunScheduler runs, Experiments experiments) {
        this.book = book;
        this.open = open;
        this.experiments = experiments;
        inquiry = new Inquiry<>(runs);
        others.setAll(Against.of(open, book));
        against = new SimpleObjectProperty<>(others.getFirst());
        week = new SimpleIntegerProperty(open.scenario().weeks() - 1);
        against.subscribe((_, _) -> ask());
        open.heroProperty().subscribe((_, _) -> ask());
    }

    OpenCase open() {
        return open;
    }

    /** The runs one may compare with. */
    ObservableList<Against> others() {
        return others;
    }

    /** The run that is compared with. */
    ObjectProperty<Against> againstProperty() {
        return against;
    }

    /** How it is looked at. */
    ObjectProperty<Aspect> aspectProperty() {
        return aspect;
    }

    /** The week of the loop map, counted from 0. */
    IntegerProperty weekProperty() {
        return week;
    }

    /** Whether there is anything to explain. */
    ReadOnlyObjectProperty<Matter> matterProperty() {
        return matter.getReadOnlyProperty();
    }

    Inquiry<Found.Asked, Found> inquiry() {
        return inquiry;
    }

    /** It has come into sight: the runs may have changed since. */
    void look() {
        watching = true;
        List<Against> now = Against.of(open, book);
        if (!now.equals(others)) {
            Against before = against.get();
            Optional<Against> same = now.stream()
                    .filter(other ->
                            other.words().equals(before.words()) && other.name().equals(before.name()))
                    .findFirst();
            others.setAll(now);
            against.set(same.orElse(now.getFirst()));
        }
        ask();
    }

    /** Asks, unless just that is being worked on or answered. */
    void ask() {
        if (!watching || against.get() == null) {
            return;
        }
        Found.Asked asked = new Found.Asked(
                against.get().choices(), open.choices(), open.heroProperty().get());
        matter.set(matter(asked));
        if (matter.get() == Matter.DIFFERENCE) {
            inquiry.ask(asked, (progress, _) -> Found.of(asked, experiments, progress));
        }
    }

    private static Matter matter(Found.Asked asked) {
        if (asked.comparison().difference().nothing()) {
            return Matter.NOTHING;
        }
        return asked.tooMany() ? Matter.TOO_MANY : Matter.DIFFERENCE;
    }

    /** Makes an output the one that is looked at, with the cursor at a week. */
    void point(Scenario.Output output, int at) {
        open.heroProperty().set(output);
        open.sight().cursorProperty().set(at);
    }

    /** Stops what is being worked on. */
    void cancel() {
        inquiry.cancel();
    }

    /** Stops for good. */
    void close() {
        inquiry.close();
    }
}
