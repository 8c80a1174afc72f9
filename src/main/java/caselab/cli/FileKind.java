package caselab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a file seems to be, from the names it uses. Its reader then says whether it really is. */
enum FileKind {
    SCENARIO,
    /** A market. */
    WORLD,
    /** A static pricing game, or the data to find one from. */
    GAME,
    /** A run that was written by {@code caselab run}. */
    RUN;

    private static final Pattern MARKET = Pattern.compile("\"market\"\\s*:\\s*\\{");
    private static final Pattern ONE_SHOT = Pattern.compile("\"game\"\\s*:\\s*\\{");
    private static final Pattern PLAYED = Pattern.compile("\"digest\"\\s*:\\s*\"");

    static FileKind of(Path file) {
        String text = text(file);
        if (MARKET.matcher(text).find()) {
            return WORLD;
        }
        if (PLAYED.matcher(text).find()) {
            return RUN;
        }
        return ONE_SHOT.matcher(text).find() ? GAME : SCENARIO;
    }

    private static String text(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            return ""; // the reader says what is wrong
        }
    }
}
