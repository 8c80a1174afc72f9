package caselab.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * What has been played so far, beside the file it is for: a line that says what is played, then a line per run with its
 * figures to the last bit. A line that was cut off is left out.
 */
final class Journal {

    private static final String END = ";";

    private final Path file;
    private final String task;

    /**
     * The journal of an output file.
     *
     * @param task all that the figures depend on
     */
    Journal(String output, String task) {
        file = Study.path(output + ".journal");
        this.task = task;
    }

    /** The rows of an earlier attempt at the same task; none if there was none. Starts afresh unless asked to go on. */
    List<double[]> open(boolean resume) throws IOException {
        List<double[]> rows = resume && Files.exists(file) ? read() : List.of();
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(task + "\n");
            write(out, rows);
        }
        return rows;
    }

    private List<double[]> read() throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        if (lines.isEmpty() || !lines.getFirst().equals(task)) {
            throw UserError.failed(List.of("--resume: " + file
                    + " is the journal of other work. Give the same options as before, or leave --resume out."));
        }
        return lines.stream()
                .skip(1)
                .takeWhile(line -> line.endsWith(END))
                .map(Journal::row)
                .toList();
    }

    private static double[] row(String line) {
        String[] words = line.substring(0, line.length() - END.length()).split(" ", -1);
        double[] row = new double[words.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = Double.longBitsToDouble(Long.parseUnsignedLong(words[i], 16));
        }
        return row;
    }

    /** Adds rows that have been played. */
    void add(List<double[]> rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(
                file, StandardCharsets.UTF_8, StandardOpenOption.APPEND, StandardOpenOption.CREATE)) {
            write(out, rows);
        }
    }

    private static void write(BufferedWriter out, List<double[]> rows) throws IOException {
        for (double[] row : rows) {
            out.write(DoubleStream.of(row)
                    .mapToObj(value -> Long.toHexString(Double.doubleToRawLongBits(value)))
                    .collect(Collectors.joining(" ", "", END + "\n")));
        }
    }

    /** The work is done and its file written. */
    void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
