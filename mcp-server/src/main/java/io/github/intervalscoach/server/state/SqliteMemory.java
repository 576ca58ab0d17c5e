package io.github.intervalscoach.server.state;

import io.github.intervalscoach.intents.model.memory.Remembered;
import io.github.intervalscoach.intents.port.JournalFault;
import io.github.intervalscoach.intents.port.Memory;
import io.github.intervalscoach.intents.port.MemoryWriter;
import io.github.intervalscoach.intents.port.PortException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** What is remembered of athletes, in the file of the journal. What is forgotten leaves no word in it. */
public final class SqliteMemory implements Memory, MemoryWriter {
    private final Database database;

    SqliteMemory(Database database) {
        this.database = database;
    }

    @Override
    public CompletionStage<List<Remembered>> remembered(String athleteId) {
        return stage(() -> database.read(connection -> all(connection, athleteId)));
    }

    @Override
    public CompletionStage<String> remember(String athleteId, Remembered item) {
        return stage(() -> database.transaction(connection -> insert(connection, athleteId, item)));
    }

    @Override
    public CompletionStage<String> forget(String athleteId, String id) {
        return stage(() -> {
            database.transaction(connection -> {
                delete(connection, athleteId, id);
                Forgetting.inJournal(connection, athleteId, all(connection, athleteId));
                return id;
            });
            database.emptyLog();
            return id;
        });
    }

    private static List<Remembered> all(Connection connection, String athleteId) throws SQLException {
        try (var query =
                connection.prepareStatement("SELECT body, form FROM memory WHERE athlete_id = ? ORDER BY rowid")) {
            query.setString(1, athleteId);
            List<Remembered> items = new ArrayList<>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    Form.requireKnown(row.getInt(2));
                    items.add(Form.read(Remembered.class, row.getString(1)));
                }
            }
            return items;
        }
    }

    private static String insert(Connection connection, String athleteId, Remembered item) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO memory (athlete_id, id, form, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
            insert.setString(1, athleteId);
            insert.setString(2, item.id());
            insert.setInt(3, Form.VERSION);
            insert.setString(4, Form.text(item));
            insert.executeUpdate();
            return item.id();
        }
    }

    private static void delete(Connection connection, String athleteId, String id) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM memory WHERE athlete_id = ? AND id = ?")) {
            delete.setString(1, athleteId);
            delete.setString(2, id);
            delete.executeUpdate();
        }
    }

    private static <T> CompletionStage<T> stage(Supplier<T> work) {
        try {
            return CompletableFuture.completedStage(work.get());
        } catch (JournalFault fault) {
            return CompletableFuture.failedStage(new PortException.Unavailable(fault.cause(), fault.cure()));
        }
    }
}
