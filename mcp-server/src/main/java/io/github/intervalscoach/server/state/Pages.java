package io.github.intervalscoach.server.state;

import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.JournalEntry;
import io.github.intervalscoach.intents.model.change.Token;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Change-sets in their table, with their steps. */
final class Pages {
    private static final String SELECT = "SELECT body, form, touched FROM change_set ";

    private Pages() {}

    static void insert(Connection connection, ChangeSet changeSet) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO change_set (token, athlete_id, digest, created, form, body) VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, changeSet.token().text());
            insert.setString(2, changeSet.proposal().athleteId());
            insert.setString(3, changeSet.digest());
            insert.setString(4, changeSet.created().toString());
            insert.setInt(5, Form.VERSION);
            insert.setString(6, Form.text(changeSet));
            insert.executeUpdate();
        }
    }

    static void rewrite(Connection connection, ChangeSet changeSet) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE change_set SET body = ? WHERE token = ?")) {
            update.setString(1, Form.text(changeSet));
            update.setString(2, changeSet.token().text());
            update.executeUpdate();
        }
    }

    static void touch(Connection connection, Token token, Instant at) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE change_set SET touched = ? WHERE token = ?")) {
            update.setString(1, at.toString());
            update.setString(2, token.text());
            update.executeUpdate();
        }
    }

    static Optional<JournalEntry> find(Connection connection, Token token) throws SQLException {
        try (var query = connection.prepareStatement(SELECT + "WHERE token = ?")) {
            query.setString(1, token.text());
            return entries(connection, query).stream().findFirst();
        }
    }

    static List<JournalEntry> oldestFirst(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(SELECT + "ORDER BY rowid")) {
            return entries(connection, query);
        }
    }

    static List<JournalEntry> newestFirst(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(SELECT + "ORDER BY rowid DESC")) {
            return entries(connection, query);
        }
    }

    private static List<JournalEntry> entries(Connection connection, PreparedStatement query) throws SQLException {
        List<JournalEntry> entries = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Form.requireKnown(row.getInt(2));
                ChangeSet changeSet = Form.read(ChangeSet.class, row.getString(1));
                entries.add(new JournalEntry(
                        changeSet,
                        Steps.begun(connection, changeSet.token()),
                        Steps.results(connection, changeSet.token()),
                        Optional.ofNullable(row.getString(3)).map(Instant::parse)));
            }
        }
        return entries;
    }
}
