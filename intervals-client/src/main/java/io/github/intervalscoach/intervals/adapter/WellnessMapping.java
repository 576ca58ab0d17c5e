package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intervals.wire.WellnessRow;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Days. */
final class WellnessMapping {
    private WellnessMapping() {}

    static WellnessDay day(WellnessRow row) {
        return new WellnessDay(
                LocalTimes.parse("id", row.id()).toLocalDate(),
                load(row),
                measured(row),
                said(row),
                Values.prose(row.comments()));
    }

    private static WellnessDay.LoadState load(WellnessRow row) {
        return new WellnessDay.LoadState(
                Values.number(row.ctl()),
                Values.number(row.atl()),
                Values.number(row.rampRate()),
                Values.number(row.ctlLoad()),
                Values.number(row.atlLoad()));
    }

    private static WellnessDay.Measured measured(WellnessRow row) {
        return new WellnessDay.Measured(
                Values.number(row.hrv()),
                Values.number(row.hrvSdnn()),
                Values.isSet(row.tempRestingHr()) ? OptionalInt.empty() : Values.whole(row.restingHr()),
                Values.whole(row.sleepSecs()),
                Values.number(row.sleepScore()),
                Values.number(row.respiration()),
                Values.isSet(row.tempWeight()) ? OptionalDouble.empty() : Values.number(row.weight()));
    }

    private static WellnessDay.Said said(WellnessRow row) {
        return new WellnessDay.Said(
                Values.whole(row.sleepQuality()),
                Values.whole(row.soreness()),
                Values.whole(row.fatigue()),
                Values.whole(row.stress()),
                Values.whole(row.mood()),
                Values.whole(row.motivation()),
                Values.whole(row.injury()));
    }
}
