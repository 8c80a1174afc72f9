package caselab.app;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
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
            try (OutputStream out = Files.newOutputStream(file)) {
                png(image, out);
            }
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

    private static void png(Image image, OutputStream file) throws IOException {
        DataOutputStream out = new DataOutputStream(file);
        out.writeLong(0x89504E470D0A1A0AL);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(head);
        fields.writeInt((int) image.getWidth());
        fields.writeInt((int) image.getHeight());
        fields.write(new byte[] {8, 2, 0, 0, 0});
        chunk(out, "IHDR", head.toByteArray());
        chunk(out, "IDAT", rows(image));
        chunk(out, "IEND", new byte[0]);
    }

    private static byte[] rows(Image image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < image.getHeight(); y++) {
                out.write(0);
                for (int x = 0; x < image.getWidth(); x++) {
                    int argb = image.getPixelReader().getArgb(x, y);
                    out.write(argb >> 16);
                    out.write(argb >> 8);
                    out.write(argb);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(type);
        crc.update(data);
        out.writeInt(data.length);
        out.write(type);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
