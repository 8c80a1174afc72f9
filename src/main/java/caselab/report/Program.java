package caselab.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** This program, whose version the build writes into a file beside this class. */
public final class Program {

    private Program() {}

    /** Its version. */
    public static String version() {
        try (InputStream in = Objects.requireNonNull(Program.class.getResourceAsStream("version.properties"))) {
            Properties properties = new Properties();
            properties.load(in);
            return Objects.requireNonNull(properties.getProperty("version"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
