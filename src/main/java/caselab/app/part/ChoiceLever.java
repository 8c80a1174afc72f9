package caselab.app.part;

import caselab.app.control.ChoiceBar;
import caselab.app.reading.Reader;
import caselab.app.run.Choices;
import caselab.app.run.OpenCase;
import caselab.scenario.Lever;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A lever that is a choice among a few. */
final class ChoiceLever implements LeverControl {

    private final Lever lever;
    private final ChoiceBar bar = new ChoiceBar();
    private boolean showing;

    ChoiceLever(OpenCase open, Reader reader, Lever lever) {
        this.lever = lever;
        bar.setChoices(IntStream.range(0, lever.detents().size())
                .mapToObj(place -> reader.detent(lever, place))
                .toList());
        bar.baselineIndexProperty().set((int) lever.baseline());
        bar.setWorld(lever.kind() == Lever.Kind.ASSUMPTION);
        bar.setAccessibleText(reader.name(lever));
        bar.selectedIndexProperty().subscribe((_, place) -> {
            if (!showing) {
                open.set(lever, place.intValue());
            }
        });
        bar.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE && !event.isShortcutDown()) {
                open.reset(lever);
                event.consume();
            }
        });
    }

    @Override
    public Optional<Node> beside() {
        return Optional.empty();
    }

    @Override
    public Node below() {
        return bar;
    }

    @Override
    public void show(Choices choices) {
        showing = true;
        bar.selectedIndexProperty().set((int) choices.value(lever));
        showing = false;
    }

    @Override
    public void focus() {
        bar.focusSelected();
    }
}
