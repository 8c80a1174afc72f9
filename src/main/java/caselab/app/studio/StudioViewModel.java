package caselab.app.studio;

import caselab.app.run.Choices;
import caselab.app.run.EquilibriumLine;
import caselab.app.run.OpenCase;
import caselab.app.run.RunScheduler;
import caselab.scenario.Scenario;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the Studio knows beside the case it shows: what takes longer than a run. */
public final class StudioViewModel {

    private final OpenCase open;
    private final RunScheduler background;
    private final ReadOnlyObjectWrapper<EquilibriumLine> equilibrium =
            new ReadOnlyObjectWrapper<>(EquilibriumLine.none());

    /**
     * The Studio of a case.
     *
     * @param background does what may take longer than a run, and never keeps a run waiting
     */
    public StudioViewModel(OpenCase open, RunScheduler background) {
        this.open = open;
        this.background = background;
        open.heroProperty().subscribe((_, _) -> mark());
        open.choicesProperty().subscribe((_, _) -> equilibrium.set(EquilibriumLine.none()));
        open.draggingProperty().subscribe((_, _) -> mark());
        open.settledProperty().subscribe(_ -> mark());
    }

    /** The case. */
    public OpenCase open() {
        return open;
    }

    /** The scenario. */
    public Scenario scenario() {
        return open.scenario();
    }

    /**
     * Where the price on the large chart would settle each week; no line while a lever is dragged, or if it is no such
     * price.
     */
    public ReadOnlyObjectProperty<EquilibriumLine> equilibriumProperty() {
        return equilibrium.getReadOnlyProperty();
    }

    private void mark() {
        equilibrium.set(EquilibriumLine.none());
        Choices played = open.outcome().choices();
        Scenario.Output shown = open.heroProperty().get();
        if (!open.draggingProperty().get() && played.equals(open.choices()) && EquilibriumLine.asks(played, shown)) {
            background.request(() -> EquilibriumLine.of(played, shown), line -> {
                if (played.equals(open.choices())
                        && shown.equals(open.heroProperty().get())) {
                    equilibrium.set(line);
                }
            });
        }
    }
}
