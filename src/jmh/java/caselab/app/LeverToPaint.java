package caselab.app;

import caselab.app.action.Destination;
import caselab.app.control.DetentSlider;
import caselab.app.run.LatestRunScheduler;
import caselab.app.run.OpenCase;
import caselab.scenario.Scenario;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.util.Subscription;

/**
 * From a lever's move to the painted Studio in a window that is really shown, where only what changed is painted again:
 * the lever's event, the run on its own thread and the way back, then the frame with layout and painting. The wait for
 * the frame between the two, up to a sixtieth of a second, is reported by itself. {@code LeverToPaintTest} paints the
 * whole window instead and so needs no screen.
 */
public final class LeverToPaint {

    private static final int EVENTS = 300;
    private static final int WARM_UP = 200;
    /** Longer than a frame, as from a hand on a lever. */
    private static final int PAUSE = 20;

    private final OpenCase model;
    private final Scene scene;
    /** Its picture waits in line behind all painting. */
    private final Region last = new Region();

    private LeverToPaint(OpenCase model, Parent view) {
        this.model = model;
        scene = Snapshots.scene(view, 1500, 920, Theme.LIGHT, Locale.ENGLISH);
        new Scene(new Group(last));
        last.resize(1, 1);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    /** When what happened, in nanoseconds. */
    private record Times(long moved, long shown, long frame, long painted) {
        double way() {
            return (shown - moved) / 1e6;
        }

        double painting() {
            return (painted - frame) / 1e6;
        }

        double work() {
            return way() + painting();
        }

        double all() {
            return (painted - moved) / 1e6;
        }
    }

    static void main() throws Exception {
        Shelf shelf = new Shelf();
        Scenario scenario = shelf.scenario("below-cost-dumping");
        try (AppContext context =
                new AppContext(shelf.library(), Locale.ENGLISH, () -> new LatestRunScheduler(Platform::runLater))) {
            LeverToPaint bench = Snapshots.onFx(() -> {
                Desk desk = context.desk();
                OpenCase model = desk.take(scenario);
                Parent view = context.screen(Destination.STUDIO, model, new MainWindow(context, desk))
                        .view();
                return new LeverToPaint(model, view);
            });
            Snapshots.onFx(() -> {
                // an assumption, so that there are three lines
                bench.model.set(Shelf.lever(scenario, "channel-fee"), 0.17);
                return true;
            });
            bench.moves(WARM_UP);
            report(bench.moves(EVENTS));
        }
        Platform.exit();
    }

    private Times[] moves(int events) throws Exception {
        Times[] times = new Times[events];
        for (int i = 0; i < events; i++) {
            times[i] = move(1 + i % 99);
            Thread.sleep(PAUSE);
        }
        return times;
    }

    private Times move(int percent) throws InterruptedException, ExecutionException {
        CompletableFuture<Times> done = new CompletableFuture<>();
        Snapshots.onFx(() -> {
            long[] at = new long[3];
            Node found = scene.lookup("#lever-oem-share .detent-slider");
            DetentSlider slider = (DetentSlider) found;
            slider.valueChangingProperty().set(true);
            once(() -> {
                at[1] = System.nanoTime();
                frame(
                        () -> at[2] = System.nanoTime(),
                        () -> done.complete(new Times(at[0], at[1], at[2], System.nanoTime())));
            });
            at[0] = System.nanoTime();
            slider.setValue(percent == slider.getValue() ? percent + 1 : percent);
            return true;
        });
        return done.get();
    }

    /** Runs what is given after everybody has heard of the next outcome. */
    private void once(Runnable then) {
        var next = new Object() {
            Subscription subscription = Subscription.EMPTY;
        };
        next.subscription = model.outcomeProperty().subscribe((_, _) -> {
            next.subscription.unsubscribe();
            Platform.runLater(then);
        });
    }

    /** At the start of the next frame, and when it is painted. */
    private void frame(Runnable start, Runnable end) {
        Runnable[] both = new Runnable[2];
        both[0] = () -> {
            scene.removePreLayoutPulseListener(both[0]);
            start.run();
        };
        both[1] = () -> {
            scene.removePostLayoutPulseListener(both[1]);
            Platform.runLater(() -> {
                last.snapshot(null, null);
                end.run();
            });
        };
        scene.addPreLayoutPulseListener(both[0]);
        scene.addPostLayoutPulseListener(both[1]);
        Platform.requestNextPulse();
    }

    private static void report(Times[] times) {
        line("lever to paint, without the wait for the frame", times, Times::work);
        line("  of this, lever to outcome shown", times, Times::way);
        line("  of this, frame to painted", times, Times::painting);
        line("lever to paint, with the wait", times, Times::all);
    }

    private static void line(String words, Times[] times, ToDoubleFunction<Times> millis) {
        double[] sorted = Arrays.stream(times).mapToDouble(millis).sorted().toArray();
        IO.println(words + ", by percentile"
                + IntStream.of(50, 90, 99)
                        .mapToObj(
                                percent -> ", %dth: %.1f ms".formatted(percent, sorted[sorted.length * percent / 100]))
                        .reduce("", String::concat));
    }
}
