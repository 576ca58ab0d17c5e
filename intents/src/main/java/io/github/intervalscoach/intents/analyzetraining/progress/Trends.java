package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.analytics.trend.ChangePoints;
import io.github.intervalscoach.analytics.trend.PeriodDifference;
import io.github.intervalscoach.analytics.trend.Plateau;
import io.github.intervalscoach.analytics.trend.ShiftSearch;
import io.github.intervalscoach.analytics.trend.WeeklyMedians;
import io.github.intervalscoach.intents.analyzetraining.progress.Measured.Direction;
import io.github.intervalscoach.intents.analyzetraining.progress.Measured.Kind;
import io.github.intervalscoach.intents.rules.LoadRules;
import io.github.intervalscoach.intents.rules.ProgressRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What developed day by day: the estimate of FTP, efficiency and drift of sessions alike, fitness, load. */
record Trends(Spans spans, Diary diary) {
    private static final double DAYS_PER_WEEK = 7;

    List<Measured> all() {
        List<Measured> found = new ArrayList<>();
        DailySeries estimate = diary.series(spans.window(), diary::estimatedFtp);
        if (estimate.known() > 0) {
            found.add(weekly(estimate));
        }
        for (SteadySessions steady : SteadySessions.of(diary.sessions(spans.window()))) {
            found.add(daily(
                    Kind.EFFICIENCY,
                    steady.kind(),
                    diary.series(spans.window(), steady::efficiency),
                    ProgressRules.EFFICIENCY_MATTERS));
            DailySeries drift = diary.series(spans.window(), steady::decoupling);
            if (drift.known() > 0) {
                found.add(daily(Kind.DECOUPLING, steady.kind(), drift, 0));
            }
        }
        fitness().ifPresent(found::add);
        load().ifPresent(found::add);
        return found;
    }

    private Measured weekly(DailySeries estimate) {
        Optional<DailySeries> medians = WeeklyMedians.of(estimate).found().map(WeeklyMedians::medians);
        DailySeries series = medians.orElse(estimate);
        Measured trend = daily(Kind.FTP_ESTIMATE, Fetched.RIDE, series, ProgressRules.THRESHOLD_MATTERS);
        double matters = ProgressRules.THRESHOLD_MATTERS * mean(estimate.knownValues());
        Optional<LocalDate> since = ChangePoints.of(series, ShiftSearch.weekly(matters))
                .found()
                .filter(points -> !points.shifts().isEmpty())
                .map(points -> points.shifts().get(points.shifts().size() - 1).since());
        return new Measured(
                trend.kind(),
                trend.of(),
                mean(estimate, spans.older().first(), spans.older().last()),
                mean(estimate, spans.newer().first(), spans.newer().last()),
                trend.change(),
                trend.interval(),
                trend.detectable(),
                estimate.known(),
                trend.direction(),
                since);
    }

    /** @param share of the mean that matters; 0 for one point */
    private Measured daily(Kind kind, String of, DailySeries series, double share) {
        double matters = share > 0 ? share * mean(series.knownValues()) : 1;
        double adequate = ProgressRules.ADEQUATE_LOAD
                * diary.fitness(spans.window().first().minusDays(1)).orElse(0);
        Optional<Plateau> plateau = Plateau.of(
                        series,
                        diary.series(spans.window(), diary::load),
                        new Plateau.Yardstick(matters, Math.max(0, adequate)))
                .found();
        return new Measured(
                kind,
                of,
                mean(series, spans.older().first(), spans.older().last()),
                mean(series, spans.newer().first(), spans.newer().last()),
                plateau.map(p -> OptionalDouble.of(p.change())).orElse(OptionalDouble.empty()),
                plateau.map(Plateau::interval),
                OptionalDouble.of(matters),
                series.known(),
                plateau.map(p -> direction(p.verdict())).orElse(Direction.UNKNOWN),
                Optional.empty());
    }

    private static Direction direction(Plateau.Verdict verdict) {
        return switch (verdict) {
            case RISING -> Direction.UP;
            case FALLING -> Direction.DOWN;
            case PLATEAU -> Direction.LEVEL;
            case CANNOT_SAY -> Direction.UNKNOWN;
        };
    }

    private Optional<Measured> fitness() {
        OptionalDouble start = diary.fitness(spans.newer().first().minusDays(1));
        OptionalDouble end = diary.fitness(spans.window().last());
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        double change = end.getAsDouble() - start.getAsDouble();
        Direction direction = Math.abs(change) < LoadRules.FITNESS_LEVEL
                ? Direction.LEVEL
                : change > 0 ? Direction.UP : Direction.DOWN;
        return Optional.of(new Measured(
                Kind.FITNESS,
                "all",
                start,
                end,
                OptionalDouble.of(change),
                Optional.empty(),
                OptionalDouble.of(LoadRules.FITNESS_LEVEL),
                2,
                direction,
                Optional.empty()));
    }

    private Optional<Measured> load() {
        DailySeries older = diary.series(spans.older(), diary::load);
        DailySeries newer = diary.series(spans.newer(), diary::load);
        if (older.known() == 0 || newer.known() == 0) {
            return Optional.empty();
        }
        double before = mean(older.knownValues());
        Optional<PeriodDifference> difference = PeriodDifference.ofDays(
                        older, newer, ProgressRules.LOAD_MATTERS * before)
                .found();
        return Optional.of(new Measured(
                Kind.LOAD,
                "all",
                OptionalDouble.of(DAYS_PER_WEEK * before),
                OptionalDouble.of(DAYS_PER_WEEK * mean(newer.knownValues())),
                OptionalDouble.of(DAYS_PER_WEEK * (mean(newer.knownValues()) - before)),
                difference.map(d -> new io.github.intervalscoach.analytics.trend.Interval(
                        DAYS_PER_WEEK * d.interval().low(),
                        DAYS_PER_WEEK * d.interval().high())),
                difference
                        .map(d -> OptionalDouble.of(DAYS_PER_WEEK * d.noise()))
                        .orElse(OptionalDouble.empty()),
                older.known() + newer.known(),
                difference.map(Trends::direction).orElse(Direction.UNKNOWN),
                Optional.empty()));
    }

    static Direction direction(PeriodDifference difference) {
        return switch (difference.verdict()) {
            case REAL -> difference.difference() > 0 ? Direction.UP : Direction.DOWN;
            case WITHIN_NOISE -> Direction.WITHIN_NOISE;
            case CANNOT_SAY -> Direction.UNKNOWN;
        };
    }

    private static OptionalDouble mean(DailySeries series, LocalDate first, LocalDate last) {
        return Arrays.stream(series.window(first, last).knownValues()).average();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }
}
