package caselab.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The tables, as the steps that lead to them: step n makes version n out of version n − 1. A step that has been shipped
 * is never changed, only followed by another.
 *
 * <p>Every table has an id and a body, the record as JSON. What is searched for is a column computed from the body, so
 * that a record can never say one thing and its columns another.
 */
record Schema(List<String> steps) {

    private static final String FIRST = """
            CREATE TABLE runs (
              id TEXT NOT NULL PRIMARY KEY,
              body TEXT NOT NULL CHECK (json_valid(body)),
              scenario TEXT AS (body ->> '$.scenario') VIRTUAL,
              created TEXT AS (body ->> '$.created') VIRTUAL,
              digest TEXT AS (body ->> '$.digest') VIRTUAL,
              slot TEXT AS (body ->> '$.slot') VIRTUAL,
              deleted INTEGER AS (coalesce(body ->> '$.deleted', 0)) VIRTUAL
            ) STRICT;
            CREATE INDEX runs_of_scenario ON runs (scenario, deleted, created);
            CREATE INDEX runs_by_time ON runs (deleted, created);
            CREATE INDEX runs_by_digest ON runs (digest);
            CREATE INDEX runs_pinned ON runs (scenario, slot) WHERE slot IS NOT NULL;
            CREATE TABLE experiments (
              id TEXT NOT NULL PRIMARY KEY,
              body TEXT NOT NULL CHECK (json_valid(body)),
              scenario TEXT AS (body ->> '$.scenario') VIRTUAL,
              created TEXT AS (body ->> '$.created') VIRTUAL,
              deleted INTEGER AS (coalesce(body ->> '$.deleted', 0)) VIRTUAL
            ) STRICT;
            CREATE INDEX experiments_of_scenario ON experiments (scenario, deleted, created);
            CREATE TABLE lessons (id TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL CHECK (json_valid(body))) STRICT;
            CREATE TABLE drafts (id TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL CHECK (json_valid(body))) STRICT;
            CREATE TABLE settings (id TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL CHECK (json_valid(body))) STRICT;
            """;

    /** What this version of the lab uses. */
    static Schema current() {
        return new Schema(List.of(FIRST));
    }

    int version() {
        return steps.size();
    }

    /** The version a database has; 0 for one that is new. */
    static int versionOf(Connection connection) throws SQLException {
        return Sql.number(connection, "PRAGMA user_version");
    }

    /** Brings a database up to this version: all steps or none. Another lab may be doing the same. */
    void upgrade(Connection connection) throws SQLException {
        if (versionOf(connection) == version()) {
            return;
        }
        Sql.together(connection, () -> {
            for (int step = versionOf(connection); step < version(); step++) {
                Sql.script(connection, steps.get(step));
                Sql.run(connection, "PRAGMA user_version = " + (step + 1));
            }
        });
    }
}
