package io.github.intervalscoach.server.state;

import io.github.intervalscoach.intents.model.change.Claim;
import io.github.intervalscoach.intents.model.change.Token;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Leases in the table of change-sets. */
final class Leases {
    private Leases() {}

    static Optional<Lease> find(Connection connection, Token token) throws SQLException {
        try (var query = connection.prepareStatement(
                "SELECT owner, lease_until FROM change_set WHERE token = ? AND owner IS NOT NULL")) {
            query.setString(1, token.text());
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Lease(row.getString(1), Instant.ofEpochMilli(row.getLong(2))))
                        : Optional.empty();
            }
        }
    }

    static void hold(Connection connection, Claim claim, Instant until) throws SQLException {
        try (var update =
                connection.prepareStatement("UPDATE change_set SET owner = ?, lease_until = ? WHERE token = ?")) {
            update.setString(1, claim.owner());
            update.setLong(2, until.toEpochMilli());
            update.setString(3, claim.token().text());
            update.executeUpdate();
        }
    }

    static void end(Connection connection, Token token) throws SQLException {
        try (var update =
                connection.prepareStatement("UPDATE change_set SET owner = NULL, lease_until = NULL WHERE token = ?")) {
            update.setString(1, token.text());
            update.executeUpdate();
        }
    }
}
