package caselab.cli;

import caselab.workspace.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Writes a file so that it is there whole or not at all. */
final class OutputFile {

    private OutputFile() {}

    static void write(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static void write(String name, byte[] bytes) {
        Path file = path(name);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                Files.write(file, bytes); // a device or a pipe: nothing to put in its place
                return;
            }
            WholeFile.write(file, bytes);
        } catch (IOException e) {
            throw cannot(name, "check the folder and its permissions");
        }
    }

    /** Refuses a name that cannot be written to, before the work. */
    static void check(String name) {
        path(name);
    }

    private static Path path(String name) {
        Path file;
        try {
            file = Path.of(name).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw cannot(name, "that is not a name for a file");
        }
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw cannot(name, "it is a folder; name a file in it");
        }
        if (!Files.isDirectory(folder)) {
            throw cannot(name, "there is no folder " + folder + "; make it first");
        }
        return file;
    }

    private static UserError cannot(String name, String why) {
        return UserError.failed(List.of("--out: cannot write " + name + ": " + why + "."));
    }
}
