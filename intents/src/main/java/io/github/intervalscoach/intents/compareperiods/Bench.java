package io.github.intervalscoach.intents.compareperiods;

import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.analytics.trend.Draws;
import io.github.intervalscoach.analytics.trend.PeriodDifference;
import io.github.intervalscoach.intents.model.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Where quantities of the two periods are held against each other.
 *
 * @param counts which days count; the others are missing, not 0
 */
record Bench(DateRange newer, DateRange older, Predicate<LocalDate> counts) {
    /** The same question draws the same chance. */
    private static final Draws DRAWS = Draws.seeded(7);

    /** Daily values, which resemble their neighbours. */
    Tested days(Measure measure, Optional<String> of, Function<LocalDate, OptionalDouble> value) {
        DailySeries before = series(older, value);
        DailySeries after = series(newer, value);
        double[] known = before.knownValues();
        return Tested.of(
                measure,
                of,
                after.knownValues(),
                known,
                PeriodDifference.ofDays(before, after, measure.smallestWorthwhile(known, mean(known))));
    }

    /** Values that tell nothing of each other. */
    static Tested sessions(Measure measure, Optional<String> of, double[] newer, double[] older) {
        return Tested.of(
                measure,
                of,
                newer,
                older,
                PeriodDifference.ofSessions(older, newer, measure.smallestWorthwhile(older, mean(older)), DRAWS));
    }

    private DailySeries series(DateRange days, Function<LocalDate, OptionalDouble> value) {
        return DailySeries.between(
                days.first(), days.last(), day -> counts.test(day) ? value.apply(day) : OptionalDouble.empty());
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }
}
