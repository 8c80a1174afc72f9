package caselab.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import caselab.scenario.Problem;
import caselab.scenario.Result;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is called a case file, the answer is its content or what is wrong with it, with place and way out. */
class BrokenCaseFilesTest {

    private static final String RUN = """
            {"id": "abc", "created": "2026-03-01T09:30:00.000Z", "scenario": "below-cost-dumping",
             "levers": {"oem-share": 0.4}, "seed": 7, "weeks": 104, "modelVersion": "0.1.0", "digest": "0a1b2c3d"}
            """;

    @TempDir
    private Path folder;

    private final Map<String, String> parts = new LinkedHashMap<>();

    @BeforeEach
    void sound() {
        parts.put("VERSION", "case-file 1\nmodel 0.1.0\n");
        parts.put("scenario.json", "{\"scenarios\": [{\"id\": \"below-cost-dumping\"}]}");
        parts.put("notebook.json", "{\"entries\": []}");
        parts.put("runs/abc.json", RUN);
    }

    private Path zip() throws IOException {
        Path file = folder.resolve("x.case");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static String problems(Path file) {
        Result<CaseFile> result = CaseFileReader.read(file);
        assertThat(result.ok()).isFalse();
        return result.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void theSampleIsSound() throws IOException {
        assertThat(CaseFileReader.read(zip()).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"weeks\": 104 | \"weeks\": 0 | /weeks: 0 is outside what is allowed. It must be a whole number from 1 to 5200.",
                "\"seed\": 7 | \"seed\": \"x\" | /seed: \"x\" must be a number.",
                "\"seed\": 7 | \"sed\": 7 | /sed: 7 is not a known field. Did you mean seed?",
                "0.4 | 1e999 | /levers/oem-share: ",
                "\"below-cost-dumping\" | \"../../etc\" | /scenario: \"../../etc\" has a name that is not allowed.",
                "\"below-cost-dumping\" | \"other\" | is of a scenario that scenario.json does not name.",
                "\"abc\" | \"abd\" | /id: \"abd\" is not what the file is called.",
                "2026-03-01T09:30:00.000Z | yesterday | /created: \"yesterday\" is not a time. Write it like",
                "\"weeks\": 104, |  | /weeks: is missing.",
                "} | ]} | line 2, column",
                "\"digest\": | \"digest\": \"0\", \"digest\": | has \"digest\" twice in one object.",
            })
    void aRunWithAMistake(String from, String to, String said) throws IOException {
        parts.put("runs/abc.json", RUN.replace(from, to == null ? "" : to));
        assertThat(problems(zip())).contains("x.case, runs/abc.json").contains(said);
    }

    @Test
    void partsThatAreMissingOrForeign() throws IOException {
        parts.remove("notebook.json");
        parts.put("../../evil.sh", "rm");
        parts.put("/etc/passwd", "x");
        parts.put("runs/..\\x.json", "{}");
        assertThat(problems(zip()))
                .contains("x.case, notebook.json: is missing.")
                .contains("x.case, ../../evil.sh: is not a part of a case file.")
                .contains("x.case, /etc/passwd: is not a part")
                .contains("x.case, runs/..\\x.json: is not a part");
        assertThat(folder.resolve("../../evil.sh")).doesNotExist();
    }

    @Test
    void aNoteOnARunThatIsNotThere() throws IOException {
        parts.put(
                "notebook.json",
                "{\"entries\": [{\"id\": \"e\", \"created\": \"2026-03-01T09:30:00Z\", \"scenario\": \"s\", \"run\": \"zz\"}]}");
        assertThat(problems(zip())).contains("notebook.json: names the run zz, which is not in the file.");
    }

    @Test
    void anythingButACaseFile() throws IOException {
        assertThat(problems(folder)).contains("is a folder. Name a file that ends with .case.");
        assertThat(problems(folder.resolve("none.case"))).contains("does not exist.");
        assertThat(problems(Files.write(folder.resolve("empty"), new byte[0]))).contains("is not a whole case file.");
        assertThat(problems(Files.writeString(folder.resolve("text"), "Dear class")))
                .contains("is not a whole");
        parts.remove("VERSION");
        assertThat(problems(zip())).contains("VERSION: is missing or does not say which version.");
    }

    @Test
    void cutOffAnywhereOrWithAnyByteChangedItNeverThrows() throws IOException {
        byte[] bytes = Files.readAllBytes(zip());
        Random random = new Random(1);
        Path file = folder.resolve("y.case");
        for (int i = 0; i < 400; i++) {
            Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            assertThat(problems(file)).contains("is not a whole case file. Ask for the file again");
            byte[] changed = bytes.clone();
            changed[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, changed);
            Result<CaseFile> result = CaseFileReader.read(file);
            assertThat(result.ok()).isEqualTo(result.problems().isEmpty());
        }
    }

    @Test
    void aSmallFileThatUnpacksToAHugeOne() throws IOException {
        Path file = folder.resolve("bomb.case");
        byte[] zeros = new byte[1_000_000];
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("VERSION"));
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(Files.size(file)).isLessThan(1_000_000);
        assertThat(problems(file)).contains("VERSION: is too large when unpacked. At most 5 MB each");
    }

    @Test
    void tooManyParts() throws IOException {
        for (int i = 0; i < 20_001; i++) {
            parts.put("runs/" + i + ".json", "");
        }
        assertThat(problems(zip())).contains("has 20005 parts. At most 20000 are allowed.");
    }

    @Test
    void aFileOfANewerFormatIsReadAsFarAsItIsUnderstood() throws IOException {
        parts.put("VERSION", "case-file 2\nmodel 1.4.0\n");
        parts.put("runs/abc.json", RUN.replace("\"seed\": 7", "\"seed\": 7, \"weather\": \"fine\""));
        parts.put("map.json", "{}");
        CaseFile file = CaseFileReader.read(zip()).value().orElseThrow();
        assertThat(file.newerThan("1.4.0")).isTrue();
        assertThat(file.modelVersion()).isEqualTo("1.4.0");
        assertThat(file.runs()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0.1.0, 0.1.0, false", "0.1.0, 0.2.0, false", "0.10.0, 0.9.1, true", "odd, 0.1.0, false"})
    void aNewerModelIsKnownByItsVersion(String theirs, String ours, boolean newer) {
        CaseFile file = new CaseFile(1, theirs, List.of(), List.of(), List.of(), java.util.Optional.empty());
        assertThat(file.newerThan(ours)).isEqualTo(newer);
    }
}
