package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.wellness.CustomReading;
import io.github.intervalscoach.intents.model.wellness.DayLock;
import io.github.intervalscoach.intents.model.wellness.MenstrualPhase;
import io.github.intervalscoach.intents.model.wellness.Reading;
import io.github.intervalscoach.intents.model.wellness.Reading.Origin;
import io.github.intervalscoach.intents.model.wellness.SportEstimate;
import io.github.intervalscoach.intents.model.wellness.WellnessField;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import io.github.intervalscoach.intervals.wire.WellnessRecordRow;
import io.github.intervalscoach.intervals.wire.WellnessRecordRow.Custom;
import io.github.intervalscoach.intervals.wire.WellnessRecordRow.SportInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Days in full. */
final class WellnessRecordMapping {
    private WellnessRecordMapping() {}

    static WellnessRecord day(WellnessRecordRow row) {
        var rest = row.rest();
        return new WellnessRecord(
                WellnessMapping.day(row.summary()),
                readings(row),
                Values.inAnyCase(MenstrualPhase.class, rest.menstrualPhase()),
                Values.inAnyCase(MenstrualPhase.class, rest.menstrualPhasePredicted()),
                estimates(row),
                Values.isSet(rest.locked()) ? DayLock.LOCKED : DayLock.OPEN,
                Instants.find(rest.updated()),
                row.custom().stream()
                        .map(WellnessRecordMapping::custom)
                        .flatMap(Optional::stream)
                        .toList(),
                Values.exact(row.summary().comments()));
    }

    private static List<Reading> readings(WellnessRecordRow row) {
        List<Reading> readings = new ArrayList<>();
        for (WellnessField field : WellnessField.values()) {
            Values.number(row.number(field))
                    .ifPresent(value -> readings.add(new Reading(field, value, origin(row, field))));
        }
        return readings;
    }

    private static Origin origin(WellnessRecordRow row, WellnessField field) {
        boolean carried =
                (field == WellnessField.WEIGHT_KG && Values.isSet(row.summary().tempWeight()))
                        || (field == WellnessField.RESTING_HEART_RATE_BPM
                                && Values.isSet(row.summary().tempRestingHr()));
        return carried ? Origin.CARRIED_OVER : Origin.OF_THE_DAY;
    }

    private static List<SportEstimate> estimates(WellnessRecordRow row) {
        return Values.known(row.rest().sportInfo()).stream()
                .map(WellnessRecordMapping::estimate)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<SportEstimate> estimate(SportInfo info) {
        return Values.text(info.type())
                .map(sport -> new SportEstimate(
                        sport, Values.number(info.eftp()), Values.number(info.wPrime()), Values.number(info.pMax())));
    }

    private static Optional<CustomReading> custom(Custom field) {
        var number = Values.number(field.number());
        if (number.isPresent()) {
            return Optional.of(new CustomReading.OfNumber(field.code(), number.getAsDouble()));
        }
        return Values.exact(field.text())
                .filter(words -> !words.letters().isBlank())
                .map(words -> new CustomReading.OfText(field.code(), words.shownAsProse(), words));
    }
}
