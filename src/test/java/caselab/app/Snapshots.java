package caselab.app;

import caselab.app.chart.Png;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/** Pictures of any view at any size, without a window: the headless screen is only 1000 × 1000. */
public final class Snapshots {

    private Snapshots() {}

    /** Runs on the JavaFX thread, starting the toolkit if need be. */
    public static <T> T onFx(Callable<T> work) {
        start();
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A picture of a view in a theme and a language; the view must be made by {@link #onFx}. */
    static Image render(Parent root, double width, double height, Theme theme, Locale locale) {
        return onFx(() -> {
            Scene scene = scene(root, width, height, theme, locale);
            scene.snapshot(null);
            // a second pass: canvases paint during layout, which the first one brings about
            return scene.snapshot(null);
        });
    }

    /** The same, written to target/snapshots for people to look at. */
    static Path save(String name, Image image) {
        try {
            Path file = Files.createDirectories(Path.of("target", "snapshots")).resolve(name + ".png");
            Files.write(file, Png.of(image));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many different colours a picture has; a blank one has a single one. */
    static long colours(Image image) {
        PixelReader pixels = image.getPixelReader();
        return IntStream.range(0, (int) image.getHeight())
                .boxed()
                .flatMap(y -> IntStream.range(0, (int) image.getWidth()).mapToObj(x -> pixels.getArgb(x, y)))
                .distinct()
                .count();
    }

    static Scene scene(Parent root, double width, double height, Theme theme, Locale locale) {
        Scene scene = root.getScene() == null ? new Scene(root, width, height) : root.getScene();
        Wardrobe.dress(scene, theme, locale, theme.typeScale());
        return scene;
    }

    private static void start() {
        CountDownLatch ready = new CountDownLatch(1);
        try {
            Platform.startup(ready::countDown);
            Platform.setImplicitExit(false);
            ready.await();
        } catch (IllegalStateException | InterruptedException e) {
            // another test has started it
        }
    }
}
