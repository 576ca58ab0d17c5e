package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.Pool;
import io.github.intervalscoach.intents.model.Source;
import io.github.intervalscoach.intents.model.WithheldActivity;
import io.github.intervalscoach.intervals.wire.ActivityRow;
import io.github.intervalscoach.intervals.wire.PoolRow;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Activities, readable and withheld. */
final class ActivityMapping {
    private static final String STRAVA = "STRAVA";
    private static final String MANUAL = "MANUAL";

    private ActivityMapping() {}

    static LoggedActivity entry(ActivityRow row, String owner) {
        String id = Values.requireId("id", row.id());
        LocalDateTime start = LocalTimes.parse("start_date_local", row.startDateLocal());
        return isStub(row, id)
                ? new WithheldActivity(id, owner, start, Source.STRAVA)
                : activity(row, id, owner, start);
    }

    // Stubs that came through another service name no source: bare digits and nothing told is what they share. A Strava
    // activity that does tell something was completed by another route and may be read.
    private static boolean isStub(ActivityRow row, String id) {
        boolean tells = Stream.of(
                        row.type(),
                        row.movingTime(),
                        row.elapsedTime(),
                        row.distance(),
                        row.icuDistance(),
                        row.icuTrainingLoad(),
                        row.averageHeartrate(),
                        row.icuAverageWatts())
                .anyMatch(Objects::nonNull);
        return !tells && (STRAVA.equals(row.source()) || id.chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    private static Activity activity(ActivityRow row, String id, String owner, LocalDateTime start) {
        return new Activity(
                id,
                owner,
                start,
                Values.name(row.name()),
                Values.text(row.type()).orElse("Other"),
                source(row.source()),
                row.analyzed() != null,
                Values.isSet(row.trainer()),
                Values.isSet(row.race()),
                Optional.ofNullable(row.deviceWatts()),
                Values.id(row.pairedEventId()),
                Values.number(row.compliance()),
                Values.whole(row.icuRpe()),
                Values.whole(row.feel()),
                Values.whole(row.carbsIngested()),
                volume(row),
                load(row),
                power(row),
                heartRate(row),
                pace(row),
                Values.texts(row.intervalSummary()),
                Values.texts(row.streamTypes()),
                Values.number(row.averageTemp()),
                excluded(row));
    }

    static Optional<Pool> pool(PoolRow row) {
        return Values.number(row.poolLength()).stream()
                .filter(meters -> meters > 0)
                .mapToObj(meters -> new Pool(meters, Values.whole(row.lengths())))
                .findFirst();
    }

    static Source source(@Nullable String raw) {
        if (STRAVA.equals(raw)) {
            return Source.STRAVA;
        }
        return MANUAL.equals(raw) ? Source.MANUAL : Source.RECORDED;
    }

    private static Activity.Volume volume(ActivityRow row) {
        return new Activity.Volume(
                Values.whole(row.movingTime()),
                Values.whole(row.elapsedTime()),
                Values.number(row.icuDistance(), row.distance()),
                Values.number(row.totalElevationGain()));
    }

    private static Activity.Load load(ActivityRow row) {
        return new Activity.Load(
                Values.number(row.icuTrainingLoad()),
                Values.number(row.powerLoad()),
                Values.number(row.hrLoad()),
                Values.number(row.paceLoad()),
                Values.number(row.icuIntensity()));
    }

    private static Activity.Power power(ActivityRow row) {
        return new Activity.Power(
                Values.whole(row.icuAverageWatts()),
                Values.whole(row.icuWeightedAvgWatts()),
                Values.whole(row.icuFtp()),
                Values.whole(row.icuWPrime()),
                Values.number(row.icuRollingFtp()),
                PowerZoneTimes.seconds(row.icuZoneTimes()));
    }

    private static Activity.HeartRate heartRate(ActivityRow row) {
        return new Activity.HeartRate(
                Values.whole(row.averageHeartrate()),
                Values.whole(row.maxHeartrate()),
                Values.whole(row.lthr()),
                Values.whole(row.icuRestingHr()),
                Values.number(row.decoupling()),
                Values.wholes(row.icuHrZoneTimes()));
    }

    private static Activity.Pace pace(ActivityRow row) {
        return new Activity.Pace(
                Values.number(row.pace(), row.averageSpeed()),
                Values.number(row.gap()),
                Values.number(row.thresholdPace()),
                Values.number(row.averageCadence()),
                Values.wholes(Values.isSet(row.useGapZoneTimes()) ? row.gapZoneTimes() : row.paceZoneTimes()));
    }

    private static List<Activity.Exclusion> excluded(ActivityRow row) {
        List<Activity.Exclusion> excluded = new ArrayList<>();
        if (Values.isSet(row.icuIgnoreTime())) {
            excluded.add(Activity.Exclusion.TIME);
        }
        if (Values.isSet(row.icuIgnorePower())) {
            excluded.add(Activity.Exclusion.POWER);
        }
        if (Values.isSet(row.icuIgnoreHr())) {
            excluded.add(Activity.Exclusion.HEART_RATE);
        }
        if (Values.isSet(row.ignoreVelocity()) || Values.isSet(row.ignorePace())) {
            excluded.add(Activity.Exclusion.PACE);
        }
        return excluded;
    }
}
