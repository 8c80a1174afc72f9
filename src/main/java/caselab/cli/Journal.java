package caselab.cli;

import caselab.experiment.Future;
import caselab.experiment.Question;
import caselab.experiment.Tape;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What has been played so far, beside the file it is for, and gone once that is written. After its first line it holds,
 * for each wave of runs, {@link Fingerprint}, number of runs, numbers per run, and the numbers to the last bit. What
 * was cut off in the middle of a wave is left out.
 */
final class Journal implements Tape, AutoCloseable {

    private static final byte[] HEAD =
            ("caselab journal of " + Version.number() + "\n").getBytes(StandardCharsets.UTF_8);
    private static final int SIZES = 2 * Integer.BYTES;

    private final Path path;
    private final RandomAccessFile file;
    private boolean reading;

    private Journal(Path path, boolean resume) throws IOException {
        this.path = path;
        reading = resume && Files.exists(path);
        file = new RandomAccessFile(path.toFile(), "rw");
        if (reading) {
            begin();
        } else {
            file.setLength(0);
            file.write(HEAD);
        }
    }

    /**
     * The journal of an output file.
     *
     * @param resume whether to go on from what is in it; else it starts afresh
     */
    static Journal of(String output, boolean resume) {
        try {
            return new Journal(Study.path(output + ".journal"), resume);
        } catch (IOException e) {
            throw UserError.failed(
                    List.of("--out: cannot write beside " + output + ": check the folder and its permissions."));
        }
    }

    private void begin() throws IOException {
        byte[] head = new byte[(int) Math.min(HEAD.length, file.length())];
        file.readFully(head);
        if (!Arrays.equals(head, HEAD)) {
            file.close();
            throw otherWork();
        }
    }

    @Override
    public Optional<double[][]> next(Question question, List<Future> futures) {
        try {
            return reading ? read(Fingerprint.of(question, futures)) : Optional.empty();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private Optional<double[][]> read(byte[] expected) throws IOException {
        long start = file.getFilePointer();
        Optional<double[][]> rows = left(expected.length + SIZES) ? wave(expected) : Optional.empty();
        if (rows.isEmpty()) {
            reading = false;
            file.setLength(start);
            file.seek(start);
        }
        return rows;
    }

    private Optional<double[][]> wave(byte[] expected) throws IOException {
        byte[] found = new byte[expected.length];
        file.readFully(found);
        if (!Arrays.equals(found, expected)) {
            throw otherWork();
        }
        double[][] rows = new double[file.readInt()][file.readInt()];
        long bytes = rows.length == 0 ? 0 : (long) rows.length * rows[0].length * Double.BYTES;
        return left(bytes) ? Optional.of(filled(rows)) : Optional.empty();
    }

    private double[][] filled(double[][] rows) throws IOException {
        for (double[] row : rows) {
            byte[] bytes = new byte[row.length * Double.BYTES];
            file.readFully(bytes);
            ByteBuffer.wrap(bytes).asDoubleBuffer().get(row);
        }
        return rows;
    }

    private boolean left(long bytes) throws IOException {
        return file.length() - file.getFilePointer() >= bytes;
    }

    @Override
    public void add(Question question, List<Future> futures, double[][] rows) {
        byte[] fingerprint = Fingerprint.of(question, futures);
        int width = rows.length == 0 ? 0 : rows[0].length;
        ByteBuffer wave = ByteBuffer.allocate(fingerprint.length + SIZES + rows.length * width * Double.BYTES);
        wave.put(fingerprint).putInt(rows.length).putInt(width);
        for (double[] row : rows) {
            for (double value : row) {
                wave.putDouble(value);
            }
        }
        try {
            file.write(wave.array());
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** The work is done and its file written. */
    void done() {
        try {
            file.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Work that ends before it is done can be gone on with. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private UserError otherWork() {
        return UserError.failed(List.of("--resume: " + path
                + " is the journal of other work. Give the same options as before, or leave --resume out."));
    }

    private UserError broken(IOException e) {
        return UserError.failed(List.of("cannot keep " + path + ": " + e.getMessage()
                + ". Check the disk, or leave --out away and redirect instead."));
    }
}
