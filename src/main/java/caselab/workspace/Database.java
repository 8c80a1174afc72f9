package caselab.workspace;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file: one connection that reads, one that writes. With write-ahead logging the reader never waits for the writer.
 * Either may be missing: a file that is only read, or none at all, when everything stays in memory.
 */
final class Database implements AutoCloseable {

    private final Object reading = new Object();
    private final Object writing = new Object();
    private Path file;
    private @Nullable Connection reader;
    private @Nullable Connection writer;

    Database(Path file, @Nullable Connection reader, @Nullable Connection writer) {
        this.file = file;
        this.reader = reader;
        this.writer = writer;
    }

    /** Where it is, or would be. */
    Path file() {
        synchronized (writing) {
            return file;
        }
    }

    boolean readable() {
        synchronized (reading) {
            return reader != null;
        }
    }

    boolean writable() {
        synchronized (writing) {
            return writer != null;
        }
    }

    /** The bodies of rows; none if there is no file. */
    List<String> bodies(String sql, List<String> arguments) throws SQLException {
        synchronized (reading) {
            return reader == null ? List.of() : Sql.texts(reader, sql, arguments);
        }
    }

    /** Writes rows, all or none; when it returns they are on the disk. */
    void write(List<Row<?>> rows) throws SQLException {
        // before the file is locked, so that another lab waits no longer than it must
        List<String> bodies = rows.stream().map(Row::body).toList();
        synchronized (writing) {
            if (writer == null) {
                return;
            }
            Connection to = writer;
            Sql.together(to, () -> {
                for (int i = 0; i < bodies.size(); i++) {
                    put(to, rows.get(i), bodies.get(i));
                }
            });
        }
    }

    private static void put(Connection writer, Row<?> row, String body) throws SQLException {
        String put = "INSERT INTO " + row.table()
                + " (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body";
        try (PreparedStatement statement = writer.prepareStatement(put)) {
            statement.setString(1, row.id());
            statement.setString(2, body);
            statement.executeUpdate();
        }
    }

    /** Copies everything that is in the file into a new one, whole or not at all. */
    void copyTo(Path target) throws SQLException {
        synchronized (reading) {
            if (reader != null) {
                try (PreparedStatement statement = reader.prepareStatement("VACUUM INTO ?")) {
                    statement.setString(1, target.toString());
                    statement.execute();
                }
            }
        }
    }

    /** Goes on with another database; the connections of this one are closed. */
    void replaceBy(Database other) throws SQLException {
        synchronized (reading) {
            synchronized (writing) {
                close();
                file = other.file;
                reader = other.reader;
                writer = other.writer;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        synchronized (reading) {
            synchronized (writing) {
                Connection first = reader;
                Connection last = writer;
                reader = null;
                writer = null;
                // the writer last: it then empties the log into the file
                if (first != null) {
                    first.close();
                }
                if (last != null) {
                    last.close();
                }
            }
        }
    }
}
