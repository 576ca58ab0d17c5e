package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intervals.wire.ActivityRow;
import io.github.intervalscoach.intervals.wire.UnexpectedShape;
import java.util.List;
import java.util.Optional;

/** Whose data it is. */
final class Owners {
    private static final String KEY_OWNER = "0";

    private Owners() {}

    /** Whether {@code id} stands for whoever owns the key, so that the answer will name another id. */
    static boolean isKeyOwner(String id) {
        return id.equals(KEY_OWNER);
    }

    /**
     * The one athlete {@code rows} belong to; {@code asked} when they do not say.
     *
     * @throws UnexpectedShape when one belongs to somebody else: better no answer than another person's
     */
    static String ownerOf(List<ActivityRow> rows, String asked) {
        List<String> owners = rows.stream()
                .map(row -> Values.id(row.icuAthleteId()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (owners.size() > 1) {
            throw stranger();
        }
        owners.forEach(owner -> require(owner, asked));
        return owners.isEmpty() ? asked : owners.get(0);
    }

    /**
     * Holds that what belongs to {@code owner} was asked for.
     *
     * @throws UnexpectedShape when it was not
     */
    static void require(String owner, String asked) {
        if (!isKeyOwner(asked) && !owner.equals(asked)) {
            throw stranger();
        }
    }

    private static UnexpectedShape stranger() {
        return new UnexpectedShape("the field icu_athlete_id names another athlete than the one asked for");
    }
}
