package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.intents.model.WellnessDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/** The wellness log by day. */
final class WellnessHistory {
    private final TreeMap<LocalDate, WellnessDay> byDay = new TreeMap<>();

    WellnessHistory(List<WellnessDay> days) {
        days.forEach(day -> byDay.put(day.day(), day));
    }

    Optional<WellnessDay> on(LocalDate day) {
        return Optional.ofNullable(byDay.get(day));
    }

    /** The {@code days} days that end on {@code last}. */
    DailySeries series(LocalDate last, int days, Function<WellnessDay, OptionalDouble> read) {
        return DailySeries.between(
                last.minusDays(days - 1L), last, day -> on(day).map(read).orElse(OptionalDouble.empty()));
    }

    /** The newest day with a value. */
    static Optional<LocalDate> lastKnown(DailySeries series) {
        for (int i = series.days() - 1; i >= 0; i--) {
            if (series.at(i).isPresent()) {
                return Optional.of(series.first().plusDays(i));
            }
        }
        return Optional.empty();
    }
}
