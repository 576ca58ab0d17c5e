package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.gear.Allowance;
import io.github.intervalscoach.intents.model.gear.Gear;
import io.github.intervalscoach.intents.model.gear.GearReminder;
import io.github.intervalscoach.intents.model.gear.GearTotals;
import io.github.intervalscoach.intents.model.gear.GearUse;
import io.github.intervalscoach.intents.model.gear.Limit;
import io.github.intervalscoach.intervals.wire.GearRow;
import io.github.intervalscoach.intervals.wire.GearRow.ReminderRow;
import io.github.intervalscoach.intervals.wire.GearRow.TotalsRow;
import io.github.intervalscoach.intervals.wire.GearUseRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gear. */
final class GearMapping {
    private GearMapping() {}

    static Gear gear(GearRow row) {
        return new Gear(
                Values.requireId("id", row.id()),
                Values.text(row.type()).orElse("Other"),
                Values.name(row.name()),
                Values.isSet(row.component()) ? Gear.Role.COMPONENT : Gear.Role.WHOLE,
                LocalTimes.findDay("purchased", row.purchased()),
                LocalTimes.findDay("retired", row.retired()),
                Values.prose(row.notes()),
                Values.number(row.distance()),
                Values.number(row.time()),
                Values.whole(row.activities()),
                Values.isSet(row.useElapsedTime()) ? Gear.TimeCounted.ELAPSED : Gear.TimeCounted.MOVING,
                Values.known(row.componentIds()).stream()
                        .map(Values::id)
                        .flatMap(Optional::stream)
                        .toList(),
                Values.known(row.reminders()).stream()
                        .map(reminder -> reminder(row, reminder))
                        .toList(),
                Values.exact(row.name()),
                Values.exact(row.notes()));
    }

    static GearTotals totals(TotalsRow row) {
        return new GearTotals(
                Values.number(row.distance()),
                Values.number(row.movingTime()),
                Values.number(row.elapsedTime()),
                Values.whole(row.activities()));
    }

    /** Oldest first; sessions without gear, and those that are not ours to read, do not come. */
    static Stream<GearUse> uses(List<GearUseRow> rows, String athleteId) {
        rows.stream()
                .flatMap(row -> Values.id(row.icuAthleteId()).stream())
                .forEach(owner -> Owners.require(owner, athleteId));
        return rows.stream().flatMap(row -> use(row).stream()).sorted(Comparator.comparing(GearUse::day));
    }

    private static Optional<GearUse> use(GearUseRow row) {
        return Optional.ofNullable(row.gear())
                .flatMap(gear -> Values.id(gear.id()))
                .map(id -> new GearUse(
                        id,
                        LocalTimes.parse("start_date_local", row.startDateLocal())
                                .toLocalDate(),
                        Values.number(row.icuDistance(), row.distance()),
                        Values.number(row.movingTime()),
                        Values.number(row.elapsedTime())));
    }

    private static GearReminder reminder(GearRow gear, ReminderRow row) {
        return new GearReminder(
                Values.requireId("reminders.id", row.id()),
                Values.name(row.name()),
                allowances(gear, row),
                LocalTimes.findDay("last_reset", row.lastReset()),
                LocalTimes.findDay("snoozed_until", row.snoozedUntil()),
                Values.exact(row.name()));
    }

    private static List<Allowance> allowances(GearRow gear, ReminderRow row) {
        return Stream.of(
                        allowance(
                                Limit.DISTANCE_METERS,
                                row.distance(),
                                used(row.distanceUsed(), gear.distance(), row.startingDistance())),
                        allowance(
                                Limit.TIME_SECONDS, row.time(), used(row.timeUsed(), gear.time(), row.startingTime())),
                        allowance(
                                Limit.ACTIVITIES,
                                row.activities(),
                                used(row.activitiesUsed(), gear.activities(), row.startingActivities())),
                        allowance(Limit.DAYS, row.days(), Values.number(row.daysUsed())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Allowance> allowance(Limit limit, @Nullable Double allowed, OptionalDouble used) {
        var known = Values.number(allowed);
        return known.isPresent() && known.getAsDouble() > 0
                ? Optional.of(new Allowance(limit, known.getAsDouble(), used))
                : Optional.empty();
    }

    /** The service's count; without one, what the gear did since counting started. */
    private static OptionalDouble used(@Nullable Double counted, @Nullable Double total, @Nullable Double start) {
        var known = Values.number(counted);
        if (known.isPresent() || total == null || start == null) {
            return known;
        }
        return Values.number(total - start);
    }
}
