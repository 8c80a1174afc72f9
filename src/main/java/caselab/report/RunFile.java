package caselab.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what {@link RunJson} wrote. */
public final class RunFile {

    private static final long LARGEST = 64L << 20;

    private RunFile() {}

    /**
     * What it takes to play the run of a file again.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public static Repeat read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IllegalArgumentException("it is larger than any run.");
        }
        try {
            return Repeat.read(JsonMapper.builder().build().readTree(Files.readString(file)));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
