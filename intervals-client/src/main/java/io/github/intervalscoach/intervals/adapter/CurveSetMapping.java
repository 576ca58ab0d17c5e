package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.model.curve.BestsAfterWork;
import io.github.intervalscoach.intents.model.curve.CurveQuery;
import io.github.intervalscoach.intents.model.curve.CurveSet;
import io.github.intervalscoach.intents.model.curve.CurveSpan;
import io.github.intervalscoach.intents.model.curve.PowerHeartRateCurve;
import io.github.intervalscoach.intervals.wire.ActivityRow;
import io.github.intervalscoach.intervals.wire.CurveRow;
import io.github.intervalscoach.intervals.wire.CurveRow.SetRow;
import io.github.intervalscoach.intervals.wire.CurveTableRow;
import io.github.intervalscoach.intervals.wire.CurveTableRow.ActivityCurveRow;
import io.github.intervalscoach.intervals.wire.PowerHeartRateRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers about many activities at once. */
final class CurveSetMapping {
    private CurveSetMapping() {}

    static <C> CurveSet<C> set(SetRow row, CurveQuery query, String athleteId, Function<CurveRow, C> curve) {
        Map<CurveSpan, C> curves = new LinkedHashMap<>();
        for (CurveSpan span : query.spans()) {
            String name = CurveNames.name(span, query.freshness());
            Values.known(row.list()).stream()
                    .filter(one -> Values.id(one.id()).filter(name::equals).isPresent())
                    .findFirst()
                    .ifPresent(one -> curves.put(span, curve.apply(one)));
        }
        return CurveSet.of(curves, activities(row, athleteId));
    }

    // They only date the points, so one that says neither who nor when it is costs nothing but itself.
    private static List<LoggedActivity> activities(SetRow row, String athleteId) {
        Map<String, @Nullable ActivityRow> byId = row.activities() == null ? new LinkedHashMap<>() : row.activities();
        List<ActivityRow> rows = Values.known(new ArrayList<@Nullable ActivityRow>(byId.values()));
        String owner = Owners.ownerOf(rows, athleteId);
        return rows.stream()
                .filter(one -> Values.id(one.id()).isPresent() && one.startDateLocal() != null)
                .map(one -> ActivityMapping.entry(one, owner))
                .sorted(Comparator.comparing(LoggedActivity::start).thenComparing(LoggedActivity::id))
                .toList();
    }

    /** By activity, oldest first. */
    static List<ActivityBests> table(
            CurveTableRow row, String field, Function<ActivityCurveRow, @Nullable List<@Nullable Double>> values) {
        return Values.known(row.curves()).stream()
                .map(one -> bests(one, row.secs(), field, values.apply(one)))
                .sorted(Comparator.comparing(ActivityBests::start).thenComparing(ActivityBests::activityId))
                .toList();
    }

    /** Power once work was done; an amount of 0 is none. */
    static BestsAfterWork afterWork(CurveTableRow row) {
        OptionalDouble work = Values.number(row.afterKj());
        return new BestsAfterWork(
                work.orElse(0) > 0 ? work : OptionalDouble.empty(), table(row, "watts", ActivityCurveRow::watts));
    }

    private static ActivityBests bests(
            ActivityCurveRow row,
            @Nullable List<@Nullable Double> seconds,
            String field,
            @Nullable List<@Nullable Double> values) {
        List<ActivityBests.Best> bests = new ArrayList<>();
        CurveMapping.each(seconds, field, values, (i, length, value) -> {
            if (value > 0) {
                bests.add(new ActivityBests.Best((int) length, value));
            }
        });
        return new ActivityBests(
                Values.requireId("id", row.id()),
                LocalTimes.parse("start_date_local", row.startDateLocal()),
                Values.number(row.weight()),
                bests);
    }

    /** A heart rate of 0 is a bucket that nothing fell into. */
    static PowerHeartRateCurve powerHeartRate(PowerHeartRateRow row) {
        List<PowerHeartRateCurve.Bucket> buckets = new ArrayList<>();
        OptionalDouble least = Values.number(row.minWatts());
        OptionalDouble size = Values.number(row.bucketSize());
        int count = row.bpm() == null || least.isEmpty() || size.isEmpty()
                ? 0
                : row.bpm().size();
        for (int i = 0; i < count; i++) {
            double from = least.orElseThrow() + i * size.orElseThrow();
            OptionalDouble bpm = Values.at(row.bpm(), i);
            if (bpm.orElse(0) > 0) {
                buckets.add(new PowerHeartRateCurve.Bucket(
                        from,
                        from + size.orElseThrow(),
                        bpm.getAsDouble(),
                        Values.at(row.cadence(), i),
                        Values.at(row.minutes(), i)));
            }
        }
        return new PowerHeartRateCurve(buckets);
    }
}
