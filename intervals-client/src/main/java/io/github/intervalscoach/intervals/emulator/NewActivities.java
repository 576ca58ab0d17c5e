package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Where activities come into being: each gets the next id that nobody has. */
final class NewActivities {
    private final World world;
    private final Ids ids;

    /** Ids are counted from {@code firstId}. */
    NewActivities(World world, long firstId) {
        this.world = world;
        this.ids = Ids.from(firstId);
    }

    /** Adds what is known of one, analysed, to the account. */
    StoredActivity add(Account account, ObjectNode seed, Supplier<Recording> recording) {
        seed.put("id", unusedId()).put("icu_athlete_id", account.id());
        StoredActivity activity = ActivityAnalysis.of(seed, account.athlete(), recording);
        account.activities().put(activity.id(), activity);
        return activity;
    }

    /** Adds one that no device recorded. */
    StoredActivity addManual(Account account, ObjectNode seed) {
        return add(account, seed.put("source", "MANUAL"), () -> new Recording(new int[0], new TreeMap<>(), List.of()));
    }

    private String unusedId() {
        return "i"
                + ids.next(id -> world.accounts().stream()
                        .anyMatch(account -> account.activities().containsKey("i" + id)));
    }
}
