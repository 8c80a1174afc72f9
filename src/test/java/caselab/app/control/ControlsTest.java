package caselab.app.control;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.Snapshots;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

class ControlsTest {

    private static <T extends Node> T shown(T node) {
        Scene scene = new Scene(new Group(node), 400, 200);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return node;
    }

    private static void press(Node node, KeyCode code, boolean shift) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }

    private static DetentSlider slider() {
        DetentSlider slider = new DetentSlider();
        slider.setRange(0, 100, 1);
        slider.getDetents().setAll(new Detent(0, "none"), new Detent(40, "mixed"), new Detent(100, "all"));
        slider.baselineProperty().set(20);
        slider.setValue(20);
        return shown(slider);
    }

    @Test
    void aLeverMovesByKeys() {
        Snapshots.onFx(() -> {
            DetentSlider slider = slider();
            press(slider, KeyCode.RIGHT, false);
            assertThat(slider.getValue()).isEqualTo(21);
            assertThat(slider.isChanged()).isTrue();
            press(slider, KeyCode.DOWN, true);
            assertThat(slider.getValue()).isEqualTo(11);
            press(slider, KeyCode.PAGE_UP, false);
            assertThat(slider.getValue()).isEqualTo(40);
            press(slider, KeyCode.END, false);
            assertThat(slider.getValue()).isEqualTo(100);
            press(slider, KeyCode.BACK_SPACE, false);
            assertThat(slider.getValue()).isEqualTo(20);
            assertThat(slider.isChanged()).isFalse();
            return true;
        });
    }

    @Test
    void aLeverSaysWhileItIsDraggedAndWhatItIsWorth() {
        Snapshots.onFx(() -> {
            DetentSlider slider = slider();
            slider.resize(214, 44);
            slider.valueWordsProperty().set(v -> Math.round(v) + " percent");
            slider.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 107));
            assertThat(slider.isValueChanging()).isTrue();
            assertThat(slider.getValue()).isEqualTo(50);
            slider.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, 107));
            assertThat(slider.isValueChanging()).isFalse();
            assertThat(slider.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                    .isEqualTo("50 percent");
            assertThat(slider.prefHeight(-1)).isGreaterThanOrEqualTo(32);
            return true;
        });
    }

    private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type, double x) {
        return new MouseEvent(
                type,
                x,
                15,
                x,
                15,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    private static NumberBox box() {
        NumberBox box = new NumberBox();
        box.setRange(0, 100, 1);
        box.setFormat(v -> "%.0f".formatted(v));
        box.setRangeMessage(() -> "0 to 100");
        box.setValue(40);
        return shown(box);
    }

    @Test
    void aNumberIsTakenOnEnterAndPulledIntoRange() {
        Snapshots.onFx(() -> {
            NumberBox box = box();
            type(box, "55");
            assertThat(box.getValue()).isEqualTo(55);
            assertThat(box.outOfRangeProperty().get()).isEmpty();
            type(box, "170");
            assertThat(box.getValue()).isEqualTo(100);
            assertThat(box.field().getText()).isEqualTo("100");
            assertThat(box.outOfRangeProperty().get()).isEqualTo("0 to 100");
            return true;
        });
    }

    @Test
    void garbageAndEscapeKeepTheOldNumber() {
        Snapshots.onFx(() -> {
            NumberBox box = box();
            type(box, "NaN");
            assertThat(box.getValue()).isEqualTo(40);
            assertThat(box.field().getText()).isEqualTo("40");
            box.field().setText("77");
            press(box.field(), KeyCode.ESCAPE, false);
            assertThat(box.field().getText()).isEqualTo("40");
            press(box.field(), KeyCode.UP, true);
            assertThat(box.getValue()).isEqualTo(50);
            return true;
        });
    }

    private static void type(NumberBox box, String text) {
        box.field().setText(text);
        box.field().getOnAction().handle(null);
    }

    @Test
    void aChoiceIsARadioGroup() {
        Snapshots.onFx(() -> {
            ChoiceBar bar = new ChoiceBar();
            bar.setChoices(List.of("Match", "Hold", "Best reply"));
            bar.baselineIndexProperty().set(2);
            bar.selectedIndexProperty().set(2);
            shown(bar);
            assertThat(bar.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("changed"));
            RadioButton hold = (RadioButton) bar.getChildren().get(1);
            hold.fire();
            hold.fire();
            assertThat(bar.selectedIndexProperty().get()).isEqualTo(1);
            assertThat(bar.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("changed"));
            return true;
        });
    }

    @Test
    void aBadgeIsAButton() {
        Snapshots.onFx(() -> {
            SourceBadge badge = shown(new SourceBadge(SourceBadge.Kind.CASE, "Case · A"));
            int[] pressed = new int[1];
            badge.setOnAction(_ -> pressed[0]++);
            badge.fire();
            assertThat(pressed[0]).isEqualTo(1);
            return true;
        });
    }
}
