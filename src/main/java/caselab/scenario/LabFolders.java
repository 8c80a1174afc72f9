package caselab.scenario;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the shipped files are: below the folder that the system property {@code caselab.home} names, else below the
 * working folder, else below the folder the program was installed in.
 *
 * @param scenarios worlds, scenarios and their words
 * @param seeds the facts they rest on
 */
public record LabFolders(Path scenarios, Path seeds) {

    /** System property that names the folder above {@code scenarios} and {@code seeds}. */
    public static final String HOME = "caselab.home";

    private static final String SCENARIOS = "scenarios";
    private static final String SEEDS = "seeds";

    /** The folders below a home. */
    public static LabFolders below(Path home) {
        return new LabFolders(home.resolve(SCENARIOS), home.resolve(SEEDS));
    }

    /** The shipped folders. They may not exist; the library then says so. */
    public static LabFolders find() {
        String home = System.getProperty(HOME);
        return home == null ? search() : below(Path.of(home));
    }

    private static LabFolders search() {
        Path here = Path.of("");
        return Stream.concat(Stream.of(here), installed().stream().flatMap(LabFolders::above))
                .filter(LabFolders::isHome)
                .findFirst()
                .map(LabFolders::below)
                .orElse(below(here));
    }

    private static boolean isHome(Path folder) {
        return Files.isDirectory(folder.resolve(SCENARIOS)) && Files.isDirectory(folder.resolve(SEEDS));
    }

    private static Stream<Path> above(Path place) {
        return Stream.iterate(place, Path::getParent)
                .takeWhile(folder -> folder != null)
                .limit(4);
    }

    /** Where the classes are: a jar in {@code lib}, or {@code target/classes}. */
    private static Optional<Path> installed() {
        CodeSource source = LabFolders.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            URI place = source.getLocation().toURI();
            return place.getScheme().equals("file") ? Optional.of(Path.of(place)) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
