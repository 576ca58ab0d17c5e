package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A status and the newest value behind it.
 *
 * @param day of the newest value; empty when there is none
 * @param value the newest value; empty when there is none
 */
record Night<T>(MetricResult<T> status, Optional<LocalDate> day, OptionalDouble value) {
    static <T> Night<T> of(MetricResult<T> status, DailySeries series) {
        Optional<LocalDate> day = WellnessHistory.lastKnown(series);
        return new Night<>(status, day, day.map(series::on).orElse(OptionalDouble.empty()));
    }
}
