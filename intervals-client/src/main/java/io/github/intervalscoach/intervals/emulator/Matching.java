package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Optional;

/** Which event on the calendar a written one stands for. */
enum Matching {
    /** None: what is written is new. */
    NEVER {
        @Override
        boolean fits(ObjectNode event, ObjectNode given, Access by) {
            return false;
        }
    },
    /** The one that the same application wrote with the same {@code external_id}; personal keys count as one. */
    EXTERNAL_ID {
        @Override
        boolean fits(ObjectNode event, ObjectNode given, Access by) {
            boolean sameApplication =
                    event.hasNonNull("oauth_client_id") == (by.credential() == Access.Credential.TOKEN);
            return sameApplication && isNamed(event, given, "external_id");
        }
    },
    /** The one with the same {@code uid}; for a target also the one of its sport on its day. */
    UID {
        @Override
        boolean fits(ObjectNode event, ObjectNode given, Access by) {
            return isNamed(event, given, "uid") || isSameTarget(event, given);
        }
    };

    abstract boolean fits(ObjectNode event, ObjectNode given, Access by);

    /** What the query of a write asks for; {@code upsert} goes first. */
    static Matching asked(Query query) {
        if (query.isTrue("upsert")) {
            return EXTERNAL_ID;
        }
        return query.isTrue("upsertOnUid") ? UID : NEVER;
    }

    /** The first that fits; an equal {@code uid} goes before all else. */
    Optional<ObjectNode> find(Account account, ObjectNode given, Access by) {
        return account.events().values().stream()
                .filter(event -> fits(event, given, by))
                .min(Comparator.comparing(event -> !isNamed(event, given, "uid")));
    }

    /** An empty text names nothing, least of all every event that has none. */
    private static boolean isNamed(ObjectNode event, ObjectNode given, String key) {
        return !given.path(key).asText("").isEmpty() && same(event, given, key);
    }

    private static boolean isSameTarget(ObjectNode event, ObjectNode given) {
        return given.path("category").asText().equals("TARGET")
                && given.has("start_date_local")
                && same(event, given, "category")
                && same(event, given, "type")
                && EventRows.start(event)
                        .toLocalDate()
                        .equals(LocalRange.dateTime(
                                        given.path("start_date_local").asText())
                                .toLocalDate());
    }

    private static boolean same(ObjectNode event, ObjectNode given, String key) {
        return event.path(key).asText("").equals(given.path(key).asText(""));
    }
}
