package io.github.intervalscoach.analytics.trend;

import io.github.intervalscoach.analytics.Basis;
import io.github.intervalscoach.analytics.MetricResult;
import io.github.intervalscoach.analytics.series.DailySeries;
import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/** Two quantities on the days that know both, the second some days later than the first. */
final class DayPairs {
    private final double[] first;
    private final double[] second;
    private final Basis basis;

    private DayPairs(double[] first, double[] second, Basis basis) {
        this.first = first;
        this.second = second;
        this.basis = basis;
    }

    /** The pairs, when there are {@code least} to 2,000 of them with values fit for arithmetic. */
    static MetricResult<DayPairs> of(DailySeries first, DailySeries second, int lagDays, int least) {
        var early = where(first, day -> second.on(day.plusDays(lagDays)).isPresent());
        var late = where(second, day -> first.on(day.minusDays(lagDays)).isPresent());
        return KnownDays.of(early, least)
                .flatMap(one -> KnownDays.of(late, least)
                        .flatMap(other ->
                                MetricResult.of(new DayPairs(one.values(), other.values(), one.basis()), one.basis())));
    }

    private static DailySeries where(DailySeries series, Predicate<LocalDate> known) {
        return DailySeries.between(
                series.first(), series.last(), day -> known.test(day) ? series.on(day) : OptionalDouble.empty());
    }

    /** The same pairs as ranks among themselves. */
    DayPairs ranked() {
        return new DayPairs(Ties.ranks(first), Ties.ranks(second), basis);
    }

    double[] first() {
        return first;
    }

    double[] second() {
        return second;
    }

    int n() {
        return first.length;
    }

    Basis basis() {
        return basis;
    }

    /** How many independent pairs would tell as much about a correlation: fewer where both quantities are slow. */
    double effective() {
        double both = Math.max(0, Persistence.inOrder(first) * Persistence.inOrder(second));
        return n() * (1 - both) / (1 + both);
    }
}
