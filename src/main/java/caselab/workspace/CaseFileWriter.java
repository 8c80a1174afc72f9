package caselab.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes {@code .case} files: a zip of texts. The same content gives the same bytes on every machine, which is why
 * nothing is compressed and every entry has the same date.
 */
public final class CaseFileWriter {

    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private CaseFileWriter() {}

    /**
     * Writes the file, whole or not at all.
     *
     * @throws IOException if it cannot be written; the message says why in a few words
     */
    public static void write(CaseFile content, Path file) throws IOException {
        byte[] bytes = bytes(content);
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder; name a file in it");
        }
        try {
            WholeFile.write(file, bytes);
        } catch (IOException e) {
            throw new IOException(Trouble.of(e), e);
        }
    }

    static byte[] bytes(CaseFile content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, String> part : parts(content).entrySet()) {
                put(zip, part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DATE);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static Map<String, String> parts(CaseFile content) {
        Map<String, String> parts = new TreeMap<>();
        parts.put(
                CasePart.VERSION,
                "case-file %d%nmodel %s%n"
                        .formatted(content.format(), content.modelVersion())
                        .replace(System.lineSeparator(), "\n"));
        parts.put(CasePart.SCENARIO, Json.pretty(scenarios(content)));
        RunForm runs = new RunForm();
        content.runs().forEach(run -> {
            ObjectNode node = Json.object();
            runs.write(run, node);
            parts.put(CasePart.run(run.id()), Json.pretty(node));
        });
        parts.put(CasePart.NOTEBOOK, Json.pretty(notebook(content)));
        parts.put(CasePart.NOTEBOOK_TO_READ, NotebookText.of(content));
        content.view().ifPresent(view -> parts.put(CasePart.VIEW, Json.pretty(view(view))));
        return parts;
    }

    private static ObjectNode scenarios(CaseFile content) {
        ObjectNode root = Json.object();
        ArrayNode list = root.putArray("scenarios");
        for (ScenarioMark mark : content.scenarios()) {
            ObjectNode node = list.addObject().put("id", mark.id());
            Json.text(node, "digest", mark.digest());
        }
        return root;
    }

    private static ObjectNode notebook(CaseFile content) {
        ObjectNode root = Json.object();
        ArrayNode list = root.putArray("entries");
        ExperimentForm entries = new ExperimentForm();
        content.notebook().forEach(entry -> entries.write(entry, list.addObject()));
        return root;
    }

    private static ObjectNode view(CaseFile.View view) {
        return Json.object().put("scenario", view.scenario()).put("screen", view.screen());
    }
}
