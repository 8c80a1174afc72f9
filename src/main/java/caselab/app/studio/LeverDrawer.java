package caselab.app.studio;

import caselab.app.control.Shown;
import caselab.app.reading.Reader;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Holds the levers below the chart where there is no room beside it: open, with the chart above, or out of the way. */
final class LeverDrawer extends VBox {

    /** The chart keeps the rest of the height. */
    private static final double SHARE = .4;

    private final LeverPane levers;
    private final ToggleButton handle = new ToggleButton();

    /**
     * A drawer without its levers yet.
     *
     * @param whole how high the pane is that it takes its share of
     */
    LeverDrawer(LeverPane levers, Reader reader, ObservableDoubleValue whole) {
        this.levers = levers;
        getStyleClass().add("lever-drawer");
        handle.setText(reader.texts().get("studio.drawer"));
        handle.setId("drawer");
        handle.getStyleClass().addAll("flat", "drawer-handle");
        handle.setMaxWidth(Double.MAX_VALUE);
        handle.setSelected(true);
        getChildren().add(handle);
        setVgrow(levers, Priority.ALWAYS);
        handle.selectedProperty().subscribe(this::open);
        levers.onWanted(() -> handle.setSelected(true));
        prefHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> handle.isSelected() ? whole.get() * SHARE : USE_COMPUTED_SIZE,
                        handle.selectedProperty(),
                        whole));
    }

    private void open(boolean open) {
        handle.setGraphic(new FontIcon(open ? "fth-chevron-down" : "fth-chevron-up"));
        seen(open || !getChildren().contains(levers));
    }

    /** Puts the levers in. */
    void take() {
        getChildren().add(levers);
        seen(handle.isSelected());
    }

    /** Gives the levers back. */
    void give() {
        getChildren().remove(levers);
        seen(true);
    }

    private void seen(boolean open) {
        Shown.when(open, levers);
    }
}
