package caselab.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file as UTF-8, or says why not. */
final class TextFile {

    private static final int LARGEST = 5_000_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    /** The file as a user would name it: from the working folder if it is in there. */
    static String name(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path full = file.toAbsolutePath().normalize();
        return (full.startsWith(here) ? here.relativize(full) : full).toString().replace('\\', '/');
    }

    /** The folder a file stands in. */
    static Path folderOf(Path file) {
        Path full = file.toAbsolutePath().normalize();
        Path parent = full.getParent();
        return parent == null ? full : parent;
    }

    /** The text of the file; empty if there is a problem. */
    static Optional<String> read(Path file, Problems problems) {
        try {
            if (Files.isDirectory(file)) {
                return wrong(file, problems, "is a folder.", "Name a file in it.");
            }
            if (!Files.exists(file)) {
                return missing(file, problems);
            }
            if (!Files.isRegularFile(file)) {
                return wrong(file, problems, "is not a file.", "");
            }
            return decode(file, bytes(file), problems);
        } catch (NoSuchFileException e) {
            return missing(file, problems);
        } catch (IOException e) {
            return wrong(file, problems, "cannot be read.", "Check its permissions.");
        }
    }

    private static Optional<String> missing(Path file, Problems problems) {
        return wrong(file, problems, "does not exist.", "");
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    private static Optional<String> decode(Path file, byte[] bytes, Problems problems) {
        if (bytes.length > LARGEST) {
            return wrong(file, problems, "is larger than 5 MB.", "No world or scenario needs that much.");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
            if (text.isBlank()) {
                return wrong(file, problems, "is empty.", "");
            }
            return text.charAt(0) == BYTE_ORDER_MARK
                    ? wrong(file, problems, "starts with a byte order mark.", "Save it as UTF-8 without one.")
                    : Optional.of(text);
        } catch (CharacterCodingException e) {
            String line = "line " + lineOf(bytes, in.position());
            problems.add(new Problem(name(file), line, "", "is not UTF-8.", "Save the file as UTF-8."));
            return Optional.empty();
        }
    }

    private static long lineOf(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private static Optional<String> wrong(Path file, Problems problems, String message, String hint) {
        problems.add(new Problem(name(file), "", "", message, hint));
        return Optional.empty();
    }
}
