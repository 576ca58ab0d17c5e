package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.analytics.recovery.Baseline;
import io.github.intervalscoach.analytics.recovery.HrvStatus;
import io.github.intervalscoach.analytics.recovery.Position;
import io.github.intervalscoach.analytics.recovery.RestingHeartRateStatus;
import io.github.intervalscoach.analytics.recovery.SleepStatus;
import io.github.intervalscoach.intents.assessrecovery.answer.Reads;
import io.github.intervalscoach.intents.rules.RecoveryLimits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Reads each computed status against its own band, by the rules HRV-2, RHR-1, SLEEP-1 and FEEL-1. */
final class Reading {
    private final LocalDate asked;

    private Reading(LocalDate asked) {
        this.asked = asked;
    }

    /** HRV, resting heart rate and sleep always, ratings where there are any. */
    static List<Signal> of(Computed computed) {
        var reading = new Reading(computed.subject().signalDay());
        var signals = new ArrayList<Signal>();
        signals.add(reading.night(Signal.Key.LN_RMSSD_7_NIGHTS, computed.hrv(), reading::hrv));
        signals.add(reading.night(Signal.Key.RESTING_HEART_RATE, computed.resting(), reading::resting));
        signals.add(reading.night(Signal.Key.SLEEP_3_NIGHTS, computed.sleep(), reading::sleep));
        computed.ratings().forEach(rated -> signals.add(reading.rated(rated)));
        return signals;
    }

    private <T> Signal night(Signal.Key key, Night<T> night, Function<T, Signal> read) {
        if (night.day().isEmpty()) {
            return Signal.missing(key);
        }
        if (isStale(night.day().get())) {
            return Signal.unread(key, Reads.STALE, OptionalDouble.empty(), night.day());
        }
        return night.status()
                .found()
                .map(read)
                .orElseGet(() -> Signal.unread(key, Reads.NO_BAND, OptionalDouble.empty(), night.day()));
    }

    private Signal hrv(HrvStatus status) {
        boolean fresh = status.lastNightDay().equals(asked);
        Sign sign = status.position() == Position.BELOW
                ? Sign.adverse(fresh, false, status.daysOutside())
                : Sign.fine(fresh);
        return signal(
                Signal.Key.LN_RMSSD_7_NIGHTS,
                status.position(),
                status.lnMean(),
                status.nights(),
                status.band(),
                status.lastNightDay(),
                sign);
    }

    private Signal resting(RestingHeartRateStatus status) {
        boolean fresh = status.lastDay().equals(asked);
        boolean alarm = status.lastBpm() >= status.alarmBpm();
        boolean high = status.position() == Position.ABOVE;
        Sign sign = alarm || high ? Sign.adverse(fresh, alarm, high ? status.daysOutside() : 1) : Sign.fine(fresh);
        Signal signal = signal(
                Signal.Key.RESTING_HEART_RATE,
                status.band().positionOf(status.lastBpm()),
                status.lastBpm(),
                status.nights(),
                status.band(),
                status.lastDay(),
                sign);
        return new Signal(
                signal.key(),
                signal.reads(),
                signal.value(),
                signal.n(),
                signal.low(),
                signal.high(),
                OptionalDouble.of(status.alarmBpm()),
                signal.day(),
                sign);
    }

    private Signal sleep(SleepStatus status) {
        boolean fresh = status.lastNightDay().equals(asked);
        if (status.band().isEmpty() || status.position().isEmpty()) {
            return Signal.unread(
                    Signal.Key.SLEEP_3_NIGHTS,
                    Reads.NO_BAND,
                    OptionalDouble.of(status.meanHours()),
                    Optional.of(status.lastNightDay()));
        }
        Position position = status.position().get();
        Sign sign = position == Position.BELOW ? Sign.adverse(fresh, false, status.daysOutside()) : Sign.fine(fresh);
        return signal(
                Signal.Key.SLEEP_3_NIGHTS,
                position,
                status.meanHours(),
                status.nights(),
                status.band().get(),
                status.lastNightDay(),
                sign);
    }

    private Signal rated(Rated rated) {
        Signal.Key key = Signal.Key.valueOf(rated.item().name());
        if (isStale(rated.day())) {
            return Signal.unread(key, Reads.STALE, OptionalDouble.empty(), Optional.of(rated.day()));
        }
        int days = (int) rated.newestFirst().stream()
                .takeWhile(value -> isHigh(rated, value))
                .count();
        int value = rated.newestFirst().get(0);
        boolean fresh = rated.day().equals(asked);
        Sign sign = days > 0 ? Sign.adverse(fresh, value >= RecoveryLimits.RATING_WORST, days) : Sign.fine(fresh);
        Reads reads = days > 0 ? Reads.ABOVE : rated.median().isPresent() ? Reads.WITHIN : Reads.NO_BAND;
        var none = OptionalDouble.empty();
        return new Signal(
                key,
                reads,
                OptionalDouble.of(value),
                rated.n(),
                none,
                rated.median(),
                none,
                Optional.of(rated.day()),
                sign);
    }

    /** Without a history of ratings only the worst one counts. */
    private static boolean isHigh(Rated rated, int value) {
        return value >= RecoveryLimits.RATING_HIGH && value > rated.median().orElse(RecoveryLimits.RATING_HIGH);
    }

    private boolean isStale(LocalDate day) {
        return day.isBefore(asked.minusDays(RecoveryLimits.DAYS_USABLE));
    }

    private static Signal signal(
            Signal.Key key, Position position, double value, int n, Baseline band, LocalDate day, Sign sign) {
        return new Signal(
                key,
                Reads.valueOf(position.name()),
                OptionalDouble.of(value),
                n,
                OptionalDouble.of(band.low()),
                OptionalDouble.of(band.high()),
                OptionalDouble.empty(),
                Optional.of(day),
                sign);
    }
}
