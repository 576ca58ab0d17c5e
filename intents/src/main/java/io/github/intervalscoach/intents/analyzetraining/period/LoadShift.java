package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.analytics.trend.PeriodDifference;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Change;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.LoadTrend;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Reads;
import io.github.intervalscoach.intents.analyzetraining.answer.PeriodSection.Shift;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.rules.PeriodRules;
import io.github.intervalscoach.intents.rules.ProgressRules;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Load held against load, with what chance alone would give. */
final class LoadShift {
    private static final int DAYS_PER_WEEK = 7;

    private LoadShift() {}

    /** The newer half of the full days against the older. */
    static Optional<LoadTrend> within(Days days, LogBook log) {
        return days.full()
                .filter(full -> full.length() >= PeriodRules.PATTERN_DAYS - 1)
                .filter(full -> full.days().anyMatch(day -> !log.isRestDay(day)))
                .flatMap(full -> {
                    DateRange newer = DateRange.endingOn(full.last(), full.length() / 2);
                    DateRange older = DateRange.endingOn(newer.first().minusDays(1), newer.length());
                    return known(older, log)
                            .flatMap(then -> known(newer, log)
                                    .map(now -> new LoadTrend(
                                            newer.first(),
                                            DAYS_PER_WEEK * then,
                                            DAYS_PER_WEEK * now,
                                            shift(older, newer, log))));
                });
    }

    /** Only when both windows are over and every load in them is known; the window before must hold any training. */
    static Optional<Change> against(Days days, LogBook log) {
        DateRange before = days.before();
        List<Activity> then = log.sessions(before);
        if (!days.isOver() || days.begins().isPresent() || then.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble loadThen = LoadModel.total(before, log);
        if (loadThen.isEmpty() || LoadModel.total(days.window(), log).isEmpty()) {
            return Optional.empty();
        }
        boolean readable =
                log.withheld(before).isEmpty() && log.withheld(days.window()).isEmpty();
        return Optional.of(new Change(
                before.first(),
                before.last(),
                then.size(),
                loadThen,
                shift(before, days.window(), log),
                readable
                        ? percent((double) Sums.seconds(log.sessions(days.window())), (double) Sums.seconds(then))
                        : OptionalDouble.empty()));
    }

    private static Shift shift(DateRange older, DateRange newer, LogBook log) {
        DailySeries then = DailySeries.between(older.first(), older.last(), log::load);
        DailySeries now = DailySeries.between(newer.first(), newer.last(), log::load);
        double before = mean(then);
        OptionalDouble change = percent(mean(now), before);
        int days = then.known() + now.known();
        return PeriodDifference.ofDays(then, now, ProgressRules.LOAD_MATTERS * before)
                .found()
                .filter(difference -> before > 0)
                .map(difference -> new Shift(
                        change,
                        OptionalDouble.of(100 * difference.interval().low() / before),
                        OptionalDouble.of(100 * difference.interval().high() / before),
                        days,
                        reads(difference)))
                .orElseGet(() ->
                        new Shift(change, OptionalDouble.empty(), OptionalDouble.empty(), days, Reads.CANNOT_SAY));
    }

    private static Reads reads(PeriodDifference difference) {
        return switch (difference.verdict()) {
            case REAL -> difference.difference() > 0 ? Reads.UP : Reads.DOWN;
            case WITHIN_NOISE -> Reads.WITHIN_NOISE;
            case CANNOT_SAY -> Reads.CANNOT_SAY;
        };
    }

    private static Optional<Double> known(DateRange days, LogBook log) {
        DailySeries loads = DailySeries.between(days.first(), days.last(), log::load);
        return loads.known() == 0 ? Optional.empty() : Optional.of(mean(loads));
    }

    private static double mean(DailySeries loads) {
        return Arrays.stream(loads.knownValues()).average().orElse(0);
    }

    private static OptionalDouble percent(double now, double then) {
        return then > 0 ? OptionalDouble.of(100 * (now - then) / then) : OptionalDouble.empty();
    }
}
