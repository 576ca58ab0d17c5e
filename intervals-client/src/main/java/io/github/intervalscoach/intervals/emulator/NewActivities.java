package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Supplier;

/** Where activities come into being: each gets the next id that nobody has. */
final class NewActivities {
    private static final long FIRST_ID = 900_000_001L;

    private final World world;
    private long nextId = FIRST_ID;

    NewActivities(World world) {
        this.world = world;
    }

    /** Adds what is known of one, analysed, to the account. */
    StoredActivity add(Account account, ObjectNode seed, Supplier<Recording> recording) {
        seed.put("id", unusedId()).put("icu_athlete_id", account.id());
        StoredActivity activity = ActivityAnalysis.of(seed, account.athlete(), recording);
        account.activities().put(activity.id(), activity);
        return activity;
    }

    private String unusedId() {
        String id = "i" + nextId++;
        return world.accounts().stream().anyMatch(a -> a.activities().containsKey(id)) ? unusedId() : id;
    }
}
