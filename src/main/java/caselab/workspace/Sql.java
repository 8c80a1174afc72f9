package caselab.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Short ways to ask a connection. */
final class Sql {

    private Sql() {}

    /** Several things done to a database. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /** All of the work or none of it. Not by the driver's own means, which would lock the file between transactions. */
    static void together(Connection connection, Work work) throws SQLException {
        run(connection, "BEGIN IMMEDIATE");
        boolean done = false;
        try {
            work.run();
            run(connection, "COMMIT");
            done = true;
        } finally {
            if (!done) {
                rollBack(connection);
            }
        }
    }

    /** Some errors have ended the transaction already; then there is nothing to take back. */
    private static void rollBack(Connection connection) {
        try {
            run(connection, "ROLLBACK");
        } catch (SQLException e) {
            System.getLogger(Sql.class.getName()).log(System.Logger.Level.DEBUG, "nothing to take back", e);
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Several statements, with semicolons between: the driver's update takes them, its execute only the first. */
    static void script(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    /** The first column of every row. */
    static List<String> texts(Connection connection, String sql, List<String> arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.size(); i++) {
                statement.setString(i + 1, arguments.get(i));
            }
            List<String> texts = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }
}
