package caselab.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig;

/** Whatever state a file is in, there is a workspace, nothing is lost, and the user is told. */
class OpeningTest {

    @TempDir
    private Path folder;

    private final List<Notice> notices = new ArrayList<>();

    private Workspace open(Path in) {
        return Workspace.open(in, Samples.CLOCK, notices::add);
    }

    private Path file() {
        return folder.resolve("workspace.db");
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file())) {
            for (String statement : statements) {
                Sql.script(connection, statement);
            }
        }
    }

    private SavedRun oneRun() {
        try (Workspace workspace = open(folder)) {
            return Samples.add(workspace, 0.4);
        }
    }

    @Test
    void makesTheFolder() {
        try (Workspace workspace = open(folder.resolve("a/b"))) {
            assertThat(workspace.keeping()).isEqualTo(Workspace.Keeping.FILE);
        }
        assertThat(folder.resolve("a/b/workspace.db")).exists();
        assertThat(notices).isEmpty();
    }

    @Test
    void whereNoFileCanBeWorkGoesOnInMemory() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        try (Workspace workspace = open(taken)) {
            assertThat(workspace.keeping()).isEqualTo(Workspace.Keeping.MEMORY);
            SavedRun run = Samples.add(workspace, 0.1);
            workspace.runs().pin(run.id(), Slot.A);
            assertThat(workspace.flush()).isFalse();
            assertThat(workspace.runs().latest(5)).hasSize(1);
            assertThat(workspace.runs().pinned(Samples.SCENARIO)).hasSize(1);
        }
        assertThat(notices).hasSize(1);
        assertThat(notices.getFirst().kind()).isEqualTo(Notice.Kind.IN_MEMORY);
        assertThat(notices.getFirst().toString())
                .contains("taken", "there is a file where the folder should be", "export");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no database at all, but longer than a header of a hundred bytes, so that it counts. ..........",
                "x"
            })
    void aFileThatIsNoneIsPutAside(String text) throws IOException {
        Files.writeString(file(), text.repeat(100));
        keepsWorkingBesideTheDamagedFile();
        assertThat(folder.resolve("workspace-damaged-20260301-093000.db")).hasContent(text.repeat(100));
    }

    @Test
    void aDamagedPageIsNoticedAndTheFilePutAside() throws IOException {
        try (Workspace workspace = open(folder)) {
            for (int i = 0; i < 200; i++) {
                Samples.add(workspace, i);
            }
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
            long length = bytes.length();
            bytes.seek(length / 2);
            bytes.write(new byte[4096]);
        }
        keepsWorkingBesideTheDamagedFile();
    }

    private void keepsWorkingBesideTheDamagedFile() throws IOException {
        SavedRun run = oneRun();
        assertThat(notices).extracting(Notice::kind).containsExactly(Notice.Kind.DAMAGED);
        assertThat(notices.getFirst().toString()).contains("workspace-damaged-20260301-093000.db");
        try (Workspace again = open(folder);
                Stream<Path> files = Files.list(folder)) {
            assertThat(again.runs().find(run.id())).contains(run);
            assertThat(files).anyMatch(path -> path.getFileName().toString().startsWith("workspace-damaged-"));
        }
        assertThat(notices).hasSize(1);
    }

    @Test
    void aSecondDamagedFileDoesNotReplaceTheFirst() throws IOException {
        for (int i = 0; i < 2; i++) {
            Files.writeString(file(), "x".repeat(1000 + i));
            open(folder).close();
        }
        assertThat(folder.resolve("workspace-damaged-20260301-093000.db")).hasSize(1000);
        assertThat(folder.resolve("workspace-damaged-20260301-093000-2.db")).hasSize(1001);
    }

    @Test
    void aFileOfANewerVersionIsReadAndNotWritten() throws SQLException, IOException {
        SavedRun run = oneRun();
        sql("PRAGMA user_version = 99", "ALTER TABLE runs ADD COLUMN colour TEXT");
        try (Workspace workspace = open(folder)) {
            assertThat(workspace.keeping()).isEqualTo(Workspace.Keeping.READ_ONLY);
            assertThat(workspace.runs().latest(5)).containsExactly(run);
            workspace.runs().rename(run.id(), "seen at once");
            assertThat(workspace.flush()).isFalse();
            assertThat(workspace.runs().latest(5)).extracting(SavedRun::name).containsExactly("seen at once");
        }
        assertThat(notices).extracting(Notice::kind).containsExactly(Notice.Kind.NEWER);
        assertThat(notices.getFirst().toString()).contains("newer version", "version 99, this one knows 1", "update");
        sql("PRAGMA user_version = 1");
        try (Workspace workspace = open(folder)) {
            assertThat(workspace.runs().latest(5)).containsExactly(run);
        }
    }

    @Test
    void aFileOfAnOlderVersionIsBroughtUpToDate() throws SQLException {
        SavedRun run = oneRun();
        List<String> steps = new ArrayList<>(Schema.current().steps());
        steps.add("CREATE TABLE marks (id TEXT); INSERT INTO marks SELECT id FROM runs;");
        steps.add("ALTER TABLE marks ADD COLUMN colour TEXT DEFAULT 'blue';");
        Opening newer = new Opening(new Schema(steps), Samples.CLOCK, notices::add);
        for (int i = 0; i < 2; i++) {
            try (Database database = newer.open(folder)) {
                assertThat(database.bodies("SELECT id || colour FROM marks", List.of()))
                        .containsExactly(run.id() + "blue");
                assertThat(database.bodies("PRAGMA user_version", List.of())).containsExactly("3");
            }
        }
        assertThat(notices).isEmpty();
    }

    @Test
    void aStepThatFailsLeavesTheFileAsItWas() throws SQLException {
        SavedRun run = oneRun();
        List<String> steps = new ArrayList<>(Schema.current().steps());
        steps.add("CREATE TABLE marks (id TEXT); INSERT INTO nowhere VALUES (1);");
        Database broken = new Opening(new Schema(steps), Samples.CLOCK, notices::add).open(folder);
        assertThat(broken.writable()).isFalse();
        assertThat(notices).extracting(Notice::kind).containsExactly(Notice.Kind.IN_MEMORY);
        try (Workspace workspace = open(folder)) {
            assertThat(workspace.runs().latest(5)).containsExactly(run);
        }
    }

    @Test
    void whatCannotBeWrittenWaitsAndIsTriedAgain() throws SQLException {
        SavedRun run;
        try (Workspace workspace = open(folder)) {
            sql("CREATE TRIGGER full BEFORE INSERT ON runs BEGIN SELECT RAISE(FAIL, 'no room'); END");
            run = Samples.add(workspace, 0.1);
            assertThat(workspace.flush()).isFalse();
            assertThat(workspace.flush()).isFalse();
            assertThat(notices).extracting(Notice::kind).containsExactly(Notice.Kind.NOT_WRITTEN);
            assertThat(workspace.runs().latest(5)).containsExactly(run);
            sql("DROP TRIGGER full");
            assertThat(workspace.flush()).isTrue();
            assertThat(notices)
                    .extracting(Notice::kind)
                    .containsExactly(Notice.Kind.NOT_WRITTEN, Notice.Kind.WRITTEN_AGAIN);
        }
        try (Workspace workspace = open(folder)) {
            assertThat(workspace.runs().latest(5)).containsExactly(run);
        }
    }

    @Test
    void aFullDiskIsCalledThat() throws SQLException {
        oneRun();
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file())) {
            Sql.run(connection, "PRAGMA max_page_count = 1");
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Sql.script(
                            connection, "CREATE TABLE big (x); INSERT INTO big VALUES (zeroblob(1000000));")))
                    .extracting(Trouble::of)
                    .isEqualTo("the disk is full");
        }
    }

    @Test
    void movesToAnotherFolderWhileWorkGoesOn(@TempDir Path usual) throws IOException {
        Path target = folder.resolve("stick/lab");
        DataFolder from = new DataFolder(usual, java.util.Optional.of(usual));
        SavedRun before;
        SavedRun after;
        try (Workspace workspace = open(usual)) {
            before = Samples.add(workspace, 0.1);
            DataFolder now = workspace.move(from, target).orElseThrow();
            assertThat(now.folder()).isEqualTo(target);
            assertThat(workspace.file()).isEqualTo(target.resolve("workspace.db"));
            after = Samples.add(workspace, 0.2);
            assertThat(workspace.runs().latest(5)).containsExactly(after, before);
            assertThat(workspace.move(now, target)).isEmpty();
        }
        assertThat(notices).extracting(Notice::kind).containsExactly(Notice.Kind.NOT_MOVED);
        assertThat(usual.resolve("workspace.db")).doesNotExist();
        assertThat(usual.resolve("workspace-moved-20260301-093000.db")).exists();
        assertThat(Files.readString(usual.resolve("moved-to.txt")).strip()).isEqualTo(target.toString());
        try (Workspace workspace = open(target)) {
            assertThat(workspace.runs().latest(5)).containsExactly(after, before);
        }
    }

    @Test
    void movingIsAWayOutOfMemory() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        SavedRun run;
        try (Workspace workspace = open(taken)) {
            run = Samples.add(workspace, 0.1);
            Path usual = folder.resolve("usual");
            workspace
                    .move(new DataFolder(usual, java.util.Optional.of(usual)), folder.resolve("free"))
                    .orElseThrow();
            assertThat(workspace.keeping()).isEqualTo(Workspace.Keeping.FILE);
        }
        try (Workspace workspace = open(folder.resolve("free"))) {
            assertThat(workspace.runs().latest(5)).containsExactly(run);
        }
    }
}
