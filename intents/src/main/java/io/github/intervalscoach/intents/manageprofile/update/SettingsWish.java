package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.change.subject.SettingsSnapshots;
import io.github.intervalscoach.intents.manageprofile.settings.Families;
import io.github.intervalscoach.intents.manageprofile.settings.MovedZones;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.PlannedStep;
import io.github.intervalscoach.intents.model.SportSettings;
import io.github.intervalscoach.intents.model.change.FieldValue;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Snapshot;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Thresholds and zones as they shall be. */
record SettingsWish(Audited audited, SportSettingsDetail family) {
    List<Operation> operations() {
        Snapshot before = SettingsSnapshots.of(family);
        Snapshot after = after();
        return before.equals(after)
                ? List.of()
                : List.of(
                        Operation.update(1, new Thing(Subject.SPORT_SETTINGS, family.id()), before, after, "as asked"));
    }

    MovedZones moved() {
        return MovedZones.of(family, with(after()), audited.order().asked());
    }

    /** Those of these sports with a step steered by power, heart rate or pace, whichever changes. */
    int plannedSessions() {
        List<Field> fields = audited.wishes().stream().map(Wish::field).toList();
        return (int) sessions(audited, family)
                .filter(event -> event.steps().stream().anyMatch(step -> isSteeredBy(fields, step)))
                .count();
    }

    /** How many sessions of these sports are to come. */
    static int planned(Audited audited, SportSettingsDetail family) {
        return (int) sessions(audited, family).count();
    }

    private static Stream<CalendarEvent> sessions(Audited audited, SportSettingsDetail family) {
        return audited.planned().stream()
                .filter(event -> event.category() == CalendarEvent.Category.WORKOUT)
                .filter(event -> event.pairedActivityId().isEmpty())
                .filter(event -> event.sport()
                        .filter(family.settings().sports()::contains)
                        .isPresent());
    }

    private static boolean isSteeredBy(List<Field> fields, PlannedStep step) {
        return fields.stream().anyMatch(field -> switch (field) {
            case FTP, INDOOR_FTP, P_MAX, W_PRIME, POWER_ZONES ->
                step.powerWatts().isPresent();
            case LTHR, MAX_HR, HR_ZONES -> step.heartRateBpm().isPresent();
            case THRESHOLD_PACE, PACE_ZONES -> step.speedMetersPerSecond().isPresent();
        });
    }

    private Snapshot after() {
        Snapshot before = SettingsSnapshots.of(family);
        Snapshot after = before;
        var unit = Families.paceUnit(family, audited.order().asked());
        for (Wish wish : audited.wishes()) {
            Optional<FieldValue> value = new Reading(before, unit).of(wish);
            String field = wish.field().field();
            after = value.isPresent() ? after.with(field, value.get()) : after.without(field);
        }
        return after;
    }

    private SportSettingsDetail with(Snapshot after) {
        var settings = new SportSettings(
                family.settings().sports(),
                whole(after, Field.FTP),
                whole(after, Field.INDOOR_FTP),
                whole(after, Field.W_PRIME),
                whole(after, Field.LTHR),
                whole(after, Field.MAX_HR),
                decimal(after, Field.THRESHOLD_PACE),
                tops(after, Field.POWER_ZONES).stream().map(Double::intValue).toList(),
                tops(after, Field.HR_ZONES).stream().map(Double::intValue).toList(),
                tops(after, Field.PACE_ZONES),
                family.settings().paceUnit());
        return new SportSettingsDetail(
                family.id(),
                settings,
                whole(after, Field.P_MAX),
                family.zoneNames(),
                family.sweetSpot(),
                family.loadOrder(),
                family.warmupSeconds(),
                family.cooldownSeconds(),
                family.defaultGearId(),
                family.defaultIndoorGearId(),
                family.powerModel(),
                family.more());
    }

    static OptionalDouble decimal(Snapshot snapshot, Field field) {
        return snapshot.find(field.field()).orElse(null) instanceof FieldValue.Decimal known
                ? OptionalDouble.of(known.number())
                : OptionalDouble.empty();
    }

    private static OptionalInt whole(Snapshot snapshot, Field field) {
        OptionalDouble value = decimal(snapshot, field);
        return value.isPresent() ? OptionalInt.of((int) value.getAsDouble()) : OptionalInt.empty();
    }

    private static List<Double> tops(Snapshot snapshot, Field field) {
        var tops = new ArrayList<Double>();
        if (snapshot.find(field.field()).orElse(null) instanceof FieldValue.Words known) {
            known.words().forEach(top -> tops.add(Double.valueOf(top)));
        }
        return tops;
    }
}
