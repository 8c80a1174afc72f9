package caselab.app.studio;

import caselab.app.reading.Reader;
import caselab.scenario.Scenario;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;

/** Picks the output of the large chart; only as wide as the name that is picked. */
final class OutputPicker extends ComboBox<Scenario.Output> {

    private static final double ARROW = 28;

    private final ListCell<Scenario.Output> shown;

    OutputPicker(Scenario scenario, Reader reader) {
        setId("heroPick");
        getStyleClass().add("hero-pick");
        getItems().setAll(scenario.outputs());
        setConverter(new Names(reader));
        setAccessibleText(reader.texts().get("chart.pick"));
        shown = new NameCell(reader);
        setButtonCell(shown);
    }

    @Override
    protected double computePrefWidth(double height) {
        Node arrow = lookup(".arrow-button");
        double beside = arrow == null ? ARROW : arrow.prefWidth(-1);
        return snappedLeftInset() + snapSizeX(shown.prefWidth(-1)) + snapSizeX(beside) + snappedRightInset();
    }

    private static final class NameCell extends ListCell<Scenario.Output> {

        private final Reader reader;

        private NameCell(Reader reader) {
            this.reader = reader;
        }

        @Override
        protected void updateItem(Scenario.Output output, boolean empty) {
            super.updateItem(output, empty);
            setText(empty || output == null ? "" : reader.name(output));
        }
    }

    /** Outputs by their names; they are picked, not typed. */
    private static final class Names extends StringConverter<Scenario.Output> {

        private final Reader reader;

        private Names(Reader reader) {
            this.reader = reader;
        }

        @Override
        public String toString(Scenario.Output output) {
            return output == null ? "" : reader.name(output);
        }

        @Override
        public Scenario.Output fromString(String name) {
            throw new UnsupportedOperationException("outputs are picked, not typed");
        }
    }
}
