package io.github.intervalscoach.server.state;

import io.github.intervalscoach.intents.model.change.Begun;
import io.github.intervalscoach.intents.model.change.StepResult;
import io.github.intervalscoach.intents.model.change.Token;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Steps in their table: begun, or with a result, or both where the result was not the end. */
final class Steps {
    private Steps() {}

    static int begin(Connection connection, Token token, List<Begun> steps) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO step (token, number, begun) VALUES (?, ?, ?)"
                + " ON CONFLICT (token, number) DO UPDATE SET begun = excluded.begun")) {
            for (Begun step : steps) {
                insert.setString(1, token.text());
                insert.setInt(2, step.number());
                insert.setString(3, Form.text(step));
                insert.addBatch();
            }
            return insert.executeBatch().length;
        }
    }

    /** What is done keeps the moment at which that was first known. */
    static int finish(Connection connection, Token token, List<StepResult> results, Instant at) throws SQLException {
        try (var insert =
                connection.prepareStatement("INSERT INTO step (token, number, result, done) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (token, number) DO UPDATE SET begun = NULL, result = excluded.result,"
                        + " done = coalesce(step.done, excluded.done)")) {
            for (StepResult result : results) {
                insert.setString(1, token.text());
                insert.setInt(2, result.number());
                insert.setString(3, Form.text(result));
                if (result.outcome().isDone()) {
                    insert.setLong(4, at.toEpochMilli());
                } else {
                    insert.setNull(4, Types.INTEGER);
                }
                insert.addBatch();
            }
            return insert.executeBatch().length;
        }
    }

    /** How many steps of one athlete were done after {@code since}, to the millisecond. */
    static long doneSince(Connection connection, String athleteId, Instant since) throws SQLException {
        try (var query = connection.prepareStatement("SELECT count(*) FROM step JOIN change_set USING (token)"
                + " WHERE step.done > ? AND change_set.athlete_id = ?")) {
            query.setLong(1, since.toEpochMilli());
            query.setString(2, athleteId);
            try (var row = query.executeQuery()) {
                return row.getLong(1);
            }
        }
    }

    /** Other words for results that are there; what is begun stays so. */
    static void finishedBefore(Connection connection, Token token, List<StepResult> results) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE step SET result = ? WHERE token = ? AND number = ?")) {
            for (StepResult result : results) {
                update.setString(1, Form.text(result));
                update.setString(2, token.text());
                update.setInt(3, result.number());
                update.executeUpdate();
            }
        }
    }

    static List<Begun> begun(Connection connection, Token token) throws SQLException {
        List<Begun> steps = new ArrayList<>();
        for (String text : texts(connection, "SELECT begun FROM step WHERE token = ? AND begun IS NOT NULL", token)) {
            steps.add(Form.read(Begun.class, text));
        }
        return steps;
    }

    static List<StepResult> results(Connection connection, Token token) throws SQLException {
        List<StepResult> results = new ArrayList<>();
        for (String text : texts(connection, "SELECT result FROM step WHERE token = ? AND result IS NOT NULL", token)) {
            results.add(Form.read(StepResult.class, text));
        }
        return results;
    }

    private static List<String> texts(Connection connection, String sql, Token token) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var query = connection.prepareStatement(sql + " ORDER BY number")) {
            query.setString(1, token.text());
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    texts.add(row.getString(1));
                }
            }
        }
        return texts;
    }
}
