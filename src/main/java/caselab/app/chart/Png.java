package caselab.app.chart;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/**
 * Writes a picture as a PNG file: eight bits of red, green and blue. The JDK's own writer would bring the whole of AWT
 * into the lab for this.
 */
public final class Png {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final byte[] RGB_8_BIT = {8, 2, 0, 0, 0};

    private Png() {}

    /** The bytes of the file. */
    public static byte[] of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(SIGNATURE);
            chunk(out, "IHDR", head(width, height));
            chunk(out, "IDAT", rows(image, width, height));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] head(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(width);
            out.writeInt(height);
            out.write(RGB_8_BIT);
        }
        return bytes.toByteArray();
    }

    /** Each row begins with a 0: not filtered. */
    private static byte[] rows(Image image, int width, int height) throws IOException {
        int[] argb = new int[width];
        byte[] row = new byte[1 + 3 * width];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < height; y++) {
                image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), argb, 0, width);
                for (int x = 0; x < width; x++) {
                    row[1 + 3 * x] = (byte) (argb[x] >> 16);
                    row[2 + 3 * x] = (byte) (argb[x] >> 8);
                    row[3 + 3 * x] = (byte) argb[x];
                }
                out.write(row);
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
