package caselab.app.control;

import java.util.OptionalDouble;
import javafx.scene.input.KeyEvent;

/**
 * A lever's keys: arrows a step, with Shift ten, page keys to the next word, Home and End, Backspace to the baseline.
 */
final class DetentSliderKeys {

    private DetentSliderKeys() {}

    static void install(DetentSlider slider) {
        slider.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() || event.isAltDown()) {
                return;
            }
            next(slider, event).ifPresent(value -> {
                slider.setValue(value);
                event.consume();
            });
        });
    }

    private static OptionalDouble next(DetentSlider slider, KeyEvent event) {
        SteppedScale scale = slider.scale();
        double now = slider.getValue();
        int stride = event.isShiftDown() ? 10 : 1;
        return switch (event.getCode()) {
            case RIGHT, UP, KP_RIGHT, KP_UP -> OptionalDouble.of(scale.move(now, stride));
            case LEFT, DOWN, KP_LEFT, KP_DOWN -> OptionalDouble.of(scale.move(now, -stride));
            case PAGE_UP -> OptionalDouble.of(scale.nextDetent(now, slider.getDetents(), true));
            case PAGE_DOWN -> OptionalDouble.of(scale.nextDetent(now, slider.getDetents(), false));
            case HOME -> OptionalDouble.of(scale.min());
            case END -> OptionalDouble.of(scale.max());
            case BACK_SPACE -> baseline(slider);
            default -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble baseline(DetentSlider slider) {
        double baseline = slider.baselineProperty().get();
        return Double.isNaN(baseline) ? OptionalDouble.empty() : OptionalDouble.of(baseline);
    }
}
