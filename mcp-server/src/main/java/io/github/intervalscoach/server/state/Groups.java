package io.github.intervalscoach.server.state;

import io.github.intervalscoach.intents.model.change.ChangeGroup;
import io.github.intervalscoach.intents.model.change.Token;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Names under which change-sets of several athletes go together. */
final class Groups {
    private Groups() {}

    static void insert(Connection connection, ChangeGroup group) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO change_group (token, owner_id, form, body) VALUES (?, ?, ?, ?)")) {
            insert.setString(1, group.token().text());
            insert.setString(2, group.ownerId());
            insert.setInt(3, Form.VERSION);
            insert.setString(4, Form.text(group));
            insert.executeUpdate();
        }
    }

    static Optional<ChangeGroup> find(Connection connection, Token token) throws SQLException {
        try (var query = connection.prepareStatement("SELECT form, body FROM change_group WHERE token = ?")) {
            query.setString(1, token.text());
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                Form.requireKnown(row.getInt(1));
                return Optional.of(Form.read(ChangeGroup.class, row.getString(2)));
            }
        }
    }
}
