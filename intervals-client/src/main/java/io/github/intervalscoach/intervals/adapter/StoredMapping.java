package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.edit.ActivityReference;
import io.github.intervalscoach.intents.model.edit.StoredActivity;
import io.github.intervalscoach.intervals.wire.ReferenceRow;
import io.github.intervalscoach.intervals.wire.ReferenceRow.UploadRow;
import io.github.intervalscoach.intervals.wire.StoredActivityRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is stored of an activity. */
final class StoredMapping {
    private StoredMapping() {}

    static StoredActivity stored(StoredActivityRow row) {
        return new StoredActivity(
                Values.requireId("id", row.id()),
                Values.requireId("icu_athlete_id", row.icuAthleteId()),
                LocalTimes.parse("start_date_local", row.startDateLocal()),
                Values.exact(row.name()),
                Values.exact(row.description()),
                Values.text(row.type()),
                Values.texts(row.tags()),
                Values.whole(row.movingTime()),
                Values.number(row.icuDistance(), row.distance()),
                Values.number(row.icuTrainingLoad()),
                Values.whole(row.icuRpe()),
                Values.whole(row.feel()),
                Values.whole(row.carbsIngested()),
                Optional.ofNullable(row.gear()).flatMap(gear -> Values.id(gear.id())),
                Values.id(row.pairedEventId()),
                Values.id(row.externalId()),
                Values.isSet(row.race()),
                Values.isSet(row.commute()),
                Values.isSet(row.trainer()),
                Values.number(row.totalElevationGain()),
                ActivityMapping.source(row.source()));
    }

    /** Every activity of {@code row}, each once. */
    static List<ActivityReference> references(UploadRow row, String athleteId) {
        var rows = new ArrayList<>(Values.known(row.activities()));
        if (rows.isEmpty()) {
            rows.add(new ReferenceRow(row.id(), row.icuAthleteId()));
        }
        List<ActivityReference> references = new ArrayList<>();
        for (ReferenceRow one : rows) {
            Optional<String> owner = Values.id(one.icuAthleteId());
            owner.ifPresent(id -> Owners.require(id, athleteId));
            references.add(new ActivityReference(Values.requireId("id", one.id()), owner));
        }
        return references.stream().distinct().toList();
    }
}
