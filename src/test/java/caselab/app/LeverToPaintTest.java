package caselab.app;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.app.action.Destination;
import caselab.app.control.DetentSlider;
import caselab.app.run.LatestRunScheduler;
import caselab.app.run.OpenCase;
import caselab.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

/**
 * From a lever's move to the painted Studio, 300 times: the lever's event, the run on its own thread, the way back,
 * layout and a complete software rendering of the window at 1600 × 1000. It says how long that took and asks only that
 * every move was painted; times are for the reader.
 */
class LeverToPaintTest {

    private static final int EVENTS = 300;
    private static final int WARM_UP = 60;

    @Test
    void everyMoveIsPainted() throws Exception {
        Shelf shelf = new Shelf();
        Scenario scenario = shelf.scenario("below-cost-dumping");
        try (AppContext context =
                new AppContext(shelf.library(), Locale.ENGLISH, () -> new LatestRunScheduler(Platform::runLater))) {
            Desk desk = context.desk();
            OpenCase model = Snapshots.onFx(() -> desk.take(scenario));
            Parent view = Snapshots.onFx(() -> context.screen(Destination.STUDIO, model, new MainWindow(context, desk))
                    .view());
            Scene scene = Snapshots.onFx(() -> Snapshots.scene(view, 1500, 920, Theme.LIGHT, Locale.ENGLISH));
            Snapshots.onFx(() -> {
                model.set(Shelf.lever(scenario, "channel-fee"), 0.17);
                return scene.snapshot(null);
            });
            double[] millis = new double[EVENTS];
            for (int i = -WARM_UP; i < EVENTS; i++) {
                double took = move(model, view, scene, 1 + Math.floorMod(i, 99));
                if (i >= 0) {
                    millis[i] = took;
                }
            }
            double[] idle = new double[50];
            for (int i = 0; i < idle.length; i++) {
                idle[i] = Snapshots.onFx(() -> still(scene));
            }
            report(millis, idle);
        }
    }

    /** The library right after the start, and every scenario opened from it, each to its first complete picture. */
    @Test
    void everythingOpens() throws Exception {
        Shelf shelf = new Shelf();
        Function<AppContext, Scene> start = context -> {
            Scene scene = Snapshots.scene(new MainWindow(context), 1500, 920, Theme.LIGHT, Locale.ENGLISH);
            scene.snapshot(null);
            return scene;
        };
        try (AppContext context =
                new AppContext(shelf.library(), Locale.ENGLISH, () -> new LatestRunScheduler(Platform::runLater))) {
            long begun = System.nanoTime();
            Scene scene = Snapshots.onFx(() -> start.apply(context));
            double first = (System.nanoTime() - begun) / 1e6;
            double[] millis = new double[shelf.library().scenarios().size()];
            for (int i = 0; i < millis.length; i++) {
                Scenario scenario = shelf.library().scenarios().get(i);
                millis[i] = Snapshots.onFx(() -> opened(scene, scenario));
            }
            double again = Snapshots.onFx(() -> {
                long now = System.nanoTime();
                start.apply(context);
                return (System.nanoTime() - now) / 1e6;
            });
            String words = String.format(
                    Locale.ROOT,
                    "library to its first picture: %.0f ms cold, %.0f ms warm; scenarios, in the order opened: %s ms%n",
                    first,
                    again,
                    Arrays.stream(millis).mapToObj(Math::round).toList());
            Files.writeString(Files.createDirectories(Path.of("target")).resolve("opening.txt"), words);
            assertThat(Arrays.stream(millis)).allMatch(took -> took > 0);
        }
    }

    private static double opened(Scene scene, Scenario scenario) {
        long start = System.nanoTime();
        ((MainWindow) scene.getRoot()).open(scenario);
        scene.snapshot(null);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double move(OpenCase model, Parent view, Scene scene, int percent) throws Exception {
        CompletableFuture<Long> painted = new CompletableFuture<>();
        long start = Snapshots.onFx(() -> {
            DetentSlider slider = (DetentSlider) view.lookup("#lever-oem-share .detent-slider");
            slider.valueChangingProperty().set(true);
            var once = new Object() {
                javafx.util.Subscription subscription = javafx.util.Subscription.EMPTY;
            };
            once.subscription = model.outcomeProperty().subscribe((_, _) -> {
                once.subscription.unsubscribe();
                WritableImage image = scene.snapshot(null);
                painted.complete(image.getPixelReader() == null ? 0L : System.nanoTime());
            });
            long now = System.nanoTime();
            slider.setValue(percent == slider.getValue() ? percent + 1 : percent);
            return now;
        });
        long end = painted.get(30, TimeUnit.SECONDS);
        assertThat(end).isGreaterThan(start);
        return (end - start) / 1e6;
    }

    /** A complete rendering of a window in which nothing has changed: what the software pipeline costs by itself. */
    private static double still(Scene scene) {
        long start = System.nanoTime();
        scene.snapshot(null);
        return (System.nanoTime() - start) / 1e6;
    }

    private static void report(double[] millis, double[] idle) throws IOException {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        Arrays.sort(idle);
        String words = String.format(
                Locale.ROOT,
                "lever to paint over %d events: median %.1f ms, 90th percentile %.1f ms, 99th %.1f ms;"
                        + " of this the whole window unchanged: median %.1f ms%n",
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10],
                sorted[sorted.length * 99 / 100],
                idle[idle.length / 2]);
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("lever-to-paint.txt"), words);
        assertThat(sorted[0]).isPositive();
    }
}
