package caselab.workspace;

import caselab.scenario.Problem;
import caselab.scenario.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Takes a zip apart into texts, in memory only and within limits, whatever it claims about itself. Nothing is ever
 * written under a name that stands in it.
 */
final class CaseZip {

    private static final long LARGEST_FILE = 50_000_000;
    private static final int MOST_PARTS = 20_000;
    private static final int LARGEST_PART = 5_000_000;
    private static final long LARGEST_IN_ALL = 100_000_000;
    private static final String AGAIN = "Ask for the file again: it was damaged on its way.";

    private final String name;
    private final Problems problems;
    private final Map<String, String> parts = new TreeMap<>();
    private long inAll;

    private CaseZip(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /** The texts by name; what could not be read is on the list of problems. */
    static Map<String, String> read(Path file, Problems problems) {
        CaseZip zip = new CaseZip(file.toString(), problems);
        zip.open(file);
        return zip.parts;
    }

    /** What problems call a part. */
    static String part(String file, String part) {
        return file + ", " + part;
    }

    private void open(Path file) {
        try {
            if (Files.isDirectory(file)) {
                problem("", "is a folder.", "Name a file that ends with .case.");
            } else if (Files.size(file) > LARGEST_FILE) {
                problem("", "is larger than 50 MB.", "Export fewer runs.");
            } else {
                unzip(file);
            }
        } catch (NoSuchFileException e) {
            problem("", "does not exist.", "");
        } catch (ZipException e) {
            problem("", "is not a whole case file.", AGAIN);
        } catch (IOException | IllegalArgumentException e) {
            problem("", "cannot be read.", "Check its permissions.");
        }
    }

    private void unzip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            List<? extends ZipEntry> entries = zip.stream().toList();
            if (entries.size() > MOST_PARTS) {
                problem("", "has " + entries.size() + " parts.", "At most " + MOST_PARTS + " are allowed.");
                return;
            }
            for (ZipEntry entry : entries) {
                if (!add(zip, entry)) {
                    return;
                }
            }
        }
    }

    /** False if there is no use in going on. */
    private boolean add(ZipFile zip, ZipEntry entry) throws IOException {
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(LARGEST_PART + 1);
        }
        inAll += bytes.length;
        if (bytes.length > LARGEST_PART || inAll > LARGEST_IN_ALL) {
            problem(entry.getName(), "is too large when unpacked.", "At most 5 MB each and 100 MB in all are allowed.");
            return false;
        }
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if (crc.getValue() != entry.getCrc()) {
            problem(entry.getName(), "is damaged.", AGAIN);
        } else if (parts.containsKey(entry.getName())) {
            problem(entry.getName(), "is there twice.", "");
        } else {
            decode(entry.getName(), bytes);
        }
        return true;
    }

    private void decode(String part, byte[] bytes) {
        try {
            parts.put(
                    part,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            problem(part, "is not UTF-8.", "Save it as UTF-8.");
        }
    }

    private void problem(String part, String message, String hint) {
        problems.add(new Problem(part.isEmpty() ? name : part(name, printable(part)), "", "", message, hint));
    }

    private static String printable(String part) {
        String shown = part.length() > 80 ? part.substring(0, 80) + "…" : part;
        return shown.replaceAll("\\p{Cntrl}", "?");
    }
}
