package caselab.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;

/** Writes a file so that it is there whole or not at all, also when the power fails. */
public final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file.
     *
     * @throws IOException if it cannot be written; what was there before is still there
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        // not a temporary file, which nobody else may read: the draft is the file to come
        Path draft = target.resolveSibling(".caselab-" + UUID.randomUUID() + ".part");
        try {
            Files.write(draft, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Writes the files that a file asked for has become, beside it.
     *
     * @param parts their bytes, by name
     * @throws IOException if one cannot be written
     */
    public static void writeAll(Path asked, Map<String, byte[]> parts) throws IOException {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            write(asked.resolveSibling(part.getKey()), part.getValue());
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
