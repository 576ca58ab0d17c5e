package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * What devices measured, night by night up to the day. What cannot be the unit it should be in is left out and counted.
 *
 * @param rmssdMs HRV as rMSSD; SDNN never stands in for it
 */
record Nights(DailySeries rmssdMs, DailySeries restingBpm, DailySeries sleepHours) {
    /** Sixty nights of baseline, seven of the mean, and as many again to count days outside. */
    private static final int DAYS = 90;

    private static final int LOOK_BACK = 60;
    private static final double SECONDS_PER_HOUR = 3600;

    static Nights of(WellnessHistory history, LocalDate day, List<DataFault> faults) {
        var rmssd = history.series(day, DAYS, d -> d.measured().hrvRmssdMs());
        var resting = history.series(day, DAYS, d -> asDouble(d.measured().restingHeartRateBpm()));
        var sleep = history.series(day, DAYS, d -> hours(d.measured().sleepSeconds()));
        // Below 6 it is a logarithm or seconds, above 250 another metric; a bpm or an hour has its limits too.
        var nights = new Nights(
                within(rmssd, 6, 250, DataFault.Code.HRV_IMPLAUSIBLE, faults),
                within(resting, 25, 130, DataFault.Code.RESTING_HEART_RATE_IMPLAUSIBLE, faults),
                within(sleep, 0.5, 24, DataFault.Code.SLEEP_IMPLAUSIBLE, faults));
        nights.addGaps(history, day, faults);
        return nights;
    }

    private void addGaps(WellnessHistory history, LocalDate day, List<DataFault> faults) {
        var found = new ArrayList<DataFault>();
        boolean sdnn =
                history.series(day, LOOK_BACK, d -> d.measured().hrvSdnnMs()).known() > 0;
        if (rmssdMs.lastDays(LOOK_BACK).known() == 0 && sdnn) {
            found.add(DataFault.of(DataFault.Code.HRV_SDNN_ONLY));
        } else {
            gap(rmssdMs, DataFault.Code.HRV_MISSING, DataFault.Code.HRV_STALE).ifPresent(found::add);
        }
        gap(restingBpm, DataFault.Code.RESTING_HEART_RATE_MISSING, DataFault.Code.RESTING_HEART_RATE_STALE)
                .ifPresent(found::add);
        gap(sleepHours, DataFault.Code.SLEEP_MISSING, DataFault.Code.SLEEP_STALE)
                .ifPresent(found::add);
        faults.addAll(found);
    }

    private static Optional<DataFault> gap(DailySeries series, DataFault.Code missing, DataFault.Code stale) {
        Optional<LocalDate> last = WellnessHistory.lastKnown(series);
        if (last.isEmpty()) {
            return Optional.of(DataFault.of(missing));
        }
        int age = (int) (series.last().toEpochDay() - last.get().toEpochDay());
        return age == 0 ? Optional.empty() : Optional.of(DataFault.of(stale, age, last.get()));
    }

    private static DailySeries within(
            DailySeries raw, double low, double high, DataFault.Code code, List<DataFault> faults) {
        Function<LocalDate, OptionalDouble> plausible = day -> {
            OptionalDouble value = raw.on(day);
            return value.isPresent() && (value.getAsDouble() < low || value.getAsDouble() > high)
                    ? OptionalDouble.empty()
                    : value;
        };
        var kept = DailySeries.between(raw.first(), raw.last(), plausible);
        int dropped = raw.known() - kept.known();
        if (dropped > 0) {
            faults.add(DataFault.of(code, dropped));
        }
        return kept;
    }

    private static OptionalDouble asDouble(OptionalInt value) {
        return value.isPresent() ? OptionalDouble.of(value.getAsInt()) : OptionalDouble.empty();
    }

    private static OptionalDouble hours(OptionalInt seconds) {
        return seconds.isPresent() ? OptionalDouble.of(seconds.getAsInt() / SECONDS_PER_HOUR) : OptionalDouble.empty();
    }
}
