package caselab.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Opens the file of a workspace, whatever state it is in: there is always a database afterwards. */
final class Opening {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Schema schema;
    private final InstantSource clock;
    private final Consumer<Notice> notices;

    Opening(Schema schema, InstantSource clock, Consumer<Notice> notices) {
        this.schema = schema;
        this.clock = clock;
        this.notices = notices;
    }

    /** The database in this folder, a new one if there is none, one in memory if there can be none. */
    Database open(Path folder) {
        Path file = folder.resolve(Workspace.FILE);
        try {
            Files.createDirectories(folder);
            boolean locked = Files.exists(file) && !(Files.isWritable(file) && Files.isWritable(folder));
            return locked ? readOnly(file, Notice.Kind.READ_ONLY, "it is read-only") : mended(file);
        } catch (IOException | SQLException | LinkageError e) {
            notices.accept(new Notice(Notice.Kind.IN_MEMORY, file, Trouble.of(e)));
            return new Database(file, null, null);
        }
    }

    private Database mended(Path file) throws IOException, SQLException {
        try {
            return opened(file);
        } catch (SQLException e) {
            if (!Trouble.damage(e)) {
                throw e;
            }
            Path kept = putAway(file, "workspace-damaged-");
            notices.accept(new Notice(Notice.Kind.DAMAGED, file, String.valueOf(kept.getFileName())));
            return opened(file);
        }
    }

    private Database opened(Path file) throws SQLException {
        Connection writer = connect(file, false);
        try {
            int version = Schema.versionOf(writer);
            if (version > schema.version()) {
                writer.close();
                return readOnly(file, Notice.Kind.NEWER, "version " + version + ", this one knows " + schema.version());
            }
            check(writer);
            schema.upgrade(writer);
            return new Database(file, connect(file, false), writer);
        } catch (SQLException e) {
            writer.close();
            throw e;
        }
    }

    private Database readOnly(Path file, Notice.Kind why, String detail) throws SQLException {
        Connection reader = connect(file, true);
        notices.accept(new Notice(why, file, detail));
        return new Database(file, reader, null);
    }

    private static void check(Connection connection) throws SQLException {
        String answer = String.join(" ", Sql.texts(connection, "PRAGMA quick_check(1)", List.of()));
        if (!answer.equals("ok")) {
            throw new SQLiteException(answer, SQLiteErrorCode.SQLITE_CORRUPT);
        }
    }

    /**
     * Synchronous full: a commit is on the disk before it counts, also when the power fails. It happens a few times a
     * second at most and on a thread of its own, so nobody waits for it.
     */
    private static Connection connect(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        config.setReadOnly(readOnly);
        if (!readOnly) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        }
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    /** Gives a closed file another name. Its log goes with it: it must never be played into another file. */
    Path putAway(Path file, String name) throws IOException {
        Path kept = free(file, name + STAMP.format(clock.instant()));
        if (Files.exists(file)) {
            Files.move(file, kept);
        }
        for (String ending : new String[] {"-wal", "-shm"}) {
            Path beside = file.resolveSibling(Workspace.FILE + ending);
            if (Files.exists(beside)) {
                Files.move(beside, kept.resolveSibling(kept.getFileName() + ending));
            }
        }
        return kept;
    }

    private static Path free(Path file, String name) {
        Path path = file.resolveSibling(name + ".db");
        for (int i = 2; Files.exists(path); i++) {
            path = file.resolveSibling(name + "-" + i + ".db");
        }
        return path;
    }
}
