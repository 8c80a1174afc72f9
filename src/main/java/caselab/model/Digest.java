package caselab.model;

import java.util.zip.CRC32C;

/**
 * A short name for the exact bits of a result: two runs with the same digest gave the same numbers. Eight hexadecimal
 * digits (CRC-32C over the big-endian bits): enough to see a difference, not meant against forgery.
 */
public final class Digest {

    private Digest() {}

    /** The digest of all that a trajectory keeps. */
    public static String of(Trajectory trajectory) {
        return of(trajectory.cells());
    }

    /** The digest of some numbers, in their order. */
    public static String of(double... numbers) {
        CRC32C crc = new CRC32C();
        byte[] bytes = new byte[Double.BYTES];
        for (double cell : numbers) {
            long bits = Double.doubleToLongBits(cell);
            for (int i = 0; i < Double.BYTES; i++) {
                bytes[i] = (byte) (bits >>> (8 * (7 - i)));
            }
            crc.update(bytes);
        }
        return String.format("%08x", crc.getValue());
    }
}
