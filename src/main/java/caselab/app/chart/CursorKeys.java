package caselab.app.chart;

import javafx.scene.input.KeyEvent;

/** Moves a chart's cursor by keys: a week, with Shift a tick, Home and End; Escape takes it away. */
final class CursorKeys {

    private CursorKeys() {}

    static void install(LineChartView view) {
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            ChartModel model = view.getModel();
            if (model != null && !event.isShortcutDown() && !event.isAltDown()) {
                int now = view.getCursorWeek();
                int next = next(event, now, model);
                if (next != now) {
                    view.setCursorWeek(next);
                    event.consume();
                }
            }
        });
    }

    private static int next(KeyEvent event, int now, ChartModel model) {
        int last = model.weeks();
        int stride = event.isShiftDown() ? model.tickEvery() : 1;
        return switch (event.getCode()) {
            case LEFT -> now < 0 ? last : Math.max(0, now - stride);
            case RIGHT -> now < 0 ? 0 : Math.min(last, now + stride);
            case HOME -> 0;
            case END -> last;
            case ESCAPE -> LineChartView.NO_WEEK;
            default -> now;
        };
    }
}
