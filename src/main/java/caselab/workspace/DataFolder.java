package caselab.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a user's data is: the folder that the system property {@code caselab.data} or the environment variable
 * {@code CASELAB_DATA} names, else the one the user moved it to, else the platform's usual one.
 *
 * @param folder where the data is
 * @param usual the platform's usual folder, where it is noted that the data was moved; empty if a property or variable
 *     names the folder, which then cannot be moved from within
 */
public record DataFolder(Path folder, Optional<Path> usual) {

    /** System property that names the folder. */
    public static final String PROPERTY = "caselab.data";
    /** Environment variable that names the folder. */
    public static final String VARIABLE = "CASELAB_DATA";

    private static final String MOVED = "moved-to.txt";

    /** Where what the system says comes from: the property or variable of a name, or null. */
    @FunctionalInterface
    interface Lookup {
        @Nullable
        String get(String name);
    }

    /** The folder for this user on this machine. */
    public static DataFolder find() {
        return find(System::getProperty, System::getenv);
    }

    static DataFolder find(Lookup properties, Lookup environment) {
        Optional<Path> named = path(properties.get(PROPERTY)).or(() -> path(environment.get(VARIABLE)));
        return named.map(folder -> new DataFolder(folder, Optional.empty())).orElseGet(() -> {
            Path usual = usual(properties, environment);
            return new DataFolder(moved(usual).orElse(usual), Optional.of(usual));
        });
    }

    private static Path usual(Lookup properties, Lookup environment) {
        String system = String.valueOf(properties.get("os.name")).toLowerCase(Locale.ROOT);
        Path home = path(properties.get("user.home")).orElse(Path.of(""));
        if (system.startsWith("windows")) {
            return path(environment.get("APPDATA"))
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Case Lab");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Case Lab");
        }
        // the XDG rules: a relative path in the variable does not count
        return path(environment.get("XDG_DATA_HOME"))
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("share"))
                .resolve("caselab");
    }

    private static Optional<Path> moved(Path usual) {
        try {
            return path(Files.readString(usual.resolve(MOVED)).strip()).filter(Path::isAbsolute);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> path(@Nullable String name) {
        try {
            return Stream.ofNullable(name)
                    .filter(text -> !text.isBlank())
                    .map(Path::of)
                    .findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Notes that the data is now in another folder. */
    DataFolder movedTo(Path target) throws IOException {
        Path note = usual.orElseThrow(() -> new IOException("its folder is named by " + PROPERTY + " or " + VARIABLE));
        Files.createDirectories(note);
        WholeFile.write(note.resolve(MOVED), (target + "\n").getBytes(StandardCharsets.UTF_8));
        return new DataFolder(target, usual);
    }
}
