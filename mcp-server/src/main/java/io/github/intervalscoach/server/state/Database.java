package io.github.intervalscoach.server.state;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.intervalscoach.intents.port.JournalFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The file as a database: one transaction at a time, durable when it returns, shared with other processes. */
final class Database implements AutoCloseable {
    /** How many numbered files of the schema there are. */
    static final int SCHEMA = 4;

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** What is done within a transaction. */
    @FunctionalInterface
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /** Opens the file and brings its schema up to date. */
    static Database open(Path file) {
        return open(file.toString());
    }

    /** A database that ends with its connection. */
    static Database inMemory() {
        return open(":memory:");
    }

    private static Database open(String place) {
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + place);
            var database = new Database(connection);
            boolean isReady = false;
            try {
                database.prepare(place);
                isReady = true;
            } finally {
                if (!isReady) {
                    connection.close();
                }
            }
            return database;
        } catch (SQLException broken) {
            throw unusable(broken);
        }
    }

    /** Does {@code work} as one; nobody else writes meanwhile, and all of it is done or none. */
    synchronized <T> T transaction(Work<T> work) {
        try {
            execute("BEGIN IMMEDIATE");
            boolean isDone = false;
            try {
                T result = work.in(connection);
                execute("COMMIT");
                isDone = true;
                return result;
            } finally {
                if (!isDone) {
                    execute("ROLLBACK");
                }
            }
        } catch (SQLException broken) {
            throw unusable(broken);
        }
    }

    /** Reads. */
    synchronized <T> T read(Work<T> work) {
        try {
            return work.in(connection);
        } catch (SQLException broken) {
            throw unusable(broken);
        }
    }

    /** Moves everything from the log into the file and empties the log, unless another process is reading from it. */
    synchronized void emptyLog() {
        try {
            execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException broken) {
            throw unusable(broken);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException broken) {
            throw unusable(broken);
        }
    }

    private void prepare(String place) throws SQLException {
        execute("PRAGMA busy_timeout = 5000");
        execute("PRAGMA journal_mode = WAL");
        execute("PRAGMA synchronous = FULL");
        execute("PRAGMA foreign_keys = ON");
        // what is forgotten is overwritten, not only unlinked
        execute("PRAGMA secure_delete = ON");
        int known = version();
        if (known > SCHEMA) {
            throw new JournalFault(
                    JournalFault.Kind.UNUSABLE,
                    "The state in " + place + " was written by a newer version of this program (schema " + known
                            + ", this one knows " + SCHEMA + ").",
                    "Update the program, or name another directory with --state.");
        }
        if (known < SCHEMA) {
            transaction(work -> migrated());
        }
    }

    /** Looks again: another process may have been faster. */
    private int migrated() throws SQLException {
        for (int next = version() + 1; next <= SCHEMA; next++) {
            for (String statement : script(next).split(";", -1)) {
                if (!statement.isBlank()) {
                    execute(statement);
                }
            }
            execute("PRAGMA user_version = " + next);
        }
        return SCHEMA;
    }

    private int version() throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String script(int number) {
        try (InputStream script = Database.class.getResourceAsStream(number + ".sql")) {
            if (script == null) {
                throw new IllegalStateException("the schema " + number + " is not in the jar");
            }
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static JournalFault unusable(SQLException broken) {
        return new JournalFault(
                JournalFault.Kind.UNUSABLE,
                "The journal cannot be read or written: SQLite says " + broken.getErrorCode() + ".",
                "Check that the disk has room and that no other program holds the file.");
    }
}
