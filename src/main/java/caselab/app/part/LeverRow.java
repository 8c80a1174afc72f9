package caselab.app.part;

import caselab.app.control.Shown;
import caselab.app.reading.Reader;
import caselab.app.run.Choices;
import caselab.app.run.OpenCase;
import caselab.scenario.Lever;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.VBox;

/** One lever: what it is called, what moves it, and for an assumption why it was changed. */
public final class LeverRow extends VBox {

    private final LeverHead head;
    private final LeverControl control;
    private final BooleanProperty opened = new SimpleBooleanProperty(this, "opened", true);

    /**
     * A row.
     *
     * @param key the key that leads to it; may be empty
     */
    public LeverRow(OpenCase open, Reader reader, Lever lever, String key) {
        getStyleClass().add("lever-row");
        setMinWidth(0);
        setId("lever-" + lever.key());
        head = new LeverHead(open, reader, lever, key);
        control = lever.isChoice() ? new ChoiceLever(open, reader, lever) : new NumberLever(open, reader, lever);
        control.beside().ifPresent(head.getChildren()::add);
        getChildren().addAll(head, control.below());
        if (lever.kind() == Lever.Kind.ASSUMPTION) {
            getChildren().add(new ReasonField(open, reader, lever));
        }
        head.openedProperty().bindBidirectional(opened);
        opened.subscribe(shown -> {
            Shown.when(shown, control.below());
        });
        open.choicesProperty().subscribe(this::show);
    }

    /** Whether what moves the lever is seen, or its first line only. */
    public BooleanProperty openedProperty() {
        return opened;
    }

    /** Whether a button in the first line opens and closes it. */
    public void setFolding(boolean folding) {
        head.setFolding(folding);
    }

    private void show(Choices choices) {
        head.show(choices);
        control.show(choices);
    }

    /** Puts the keyboard on this lever. */
    public void focusLever() {
        control.focus();
    }

    /** Opens what there is to know about the lever. */
    public void openCard() {
        head.openCard();
    }
}
