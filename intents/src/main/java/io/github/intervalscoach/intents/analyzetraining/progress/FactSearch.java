package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.analytics.intensity.IntensityDistribution;
import io.github.intervalscoach.analytics.load.Monotony;
import io.github.intervalscoach.analytics.planning.Detraining;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.analytics.trend.PeriodDifference;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.rules.LoadRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/** Looks for what could explain a development. */
record FactSearch(Audited audited, Bests bests) {
    private static final int WEEK = 7;
    private static final int LEAST_ZONES = 5;

    Facts find() {
        Spans spans = audited.spans();
        Diary diary = audited.diary();
        List<DailySeries> weeks = weeks(spans.newer());
        int gap = longestGap();
        var both = new DateRange(spans.older().first(), spans.newer().last());
        return new Facts(
                weeks.size(),
                (int) weeks.stream().filter(FactSearch::isMonotonous).count(),
                easyWeeks(weeks),
                mix(),
                difference(day -> day.measured().hrvRmssdMs().isPresent()
                        ? OptionalDouble.of(
                                StrictMath.log(day.measured().hrvRmssdMs().getAsDouble()))
                        : OptionalDouble.empty()),
                difference(day -> day.measured().restingHeartRateBpm().isPresent()
                        ? OptionalDouble.of(day.measured().restingHeartRateBpm().getAsInt())
                        : OptionalDouble.empty()),
                gap,
                Detraining.of(gap).found(),
                diary.marked(both, Category.SICK),
                diary.marked(both, Category.INJURED),
                audited.asked()
                        .athlete()
                        .settingsFor(Fetched.RIDE)
                        .map(settings -> settings.ftpWatts())
                        .orElse(OptionalInt.empty()),
                newestEstimate(),
                indoor(spans.older()),
                indoor(spans.newer()),
                bests.within(spans.newer()));
    }

    private List<DailySeries> weeks(DateRange span) {
        List<DailySeries> weeks = new ArrayList<>();
        for (LocalDate end = span.last(); !end.minusDays(WEEK - 1L).isBefore(span.first()); end = end.minusDays(WEEK)) {
            // Today is not over, so the newest week ends with yesterday.
            LocalDate last = end.isBefore(audited.asked().today()) ? end : end.minusDays(1);
            var week = DailySeries.between(last.minusDays(WEEK - 1L), last, audited.diary()::load);
            if (week.isComplete()) {
                weeks.add(week);
            }
        }
        return weeks;
    }

    private static boolean isMonotonous(DailySeries week) {
        return Monotony.of(week, Monotony.Deviation.SAMPLE)
                .found()
                .map(monotony -> monotony.monotony() > LoadRules.MONOTONOUS)
                .orElse(false);
    }

    private static int easyWeeks(List<DailySeries> weeks) {
        List<Double> loads = weeks.stream()
                .map(week -> Arrays.stream(week.knownValues()).sum())
                .sorted()
                .toList();
        double usual = loads.isEmpty() ? 0 : loads.get(loads.size() / 2);
        return (int) loads.stream()
                .filter(load -> load < LoadRules.EASY_WEEK * usual)
                .count();
    }

    /** Power zones where there are any, else heart rate zones; never both added up. */
    private Optional<IntensityDistribution> mix() {
        List<Activity> sessions = audited.diary().sessions(audited.spans().newer());
        List<List<Integer>> power = zones(sessions, a -> a.power().zoneSeconds());
        List<List<Integer>> heart = zones(sessions, a -> a.heartRate().zoneSeconds());
        List<List<Integer>> used = seconds(power) >= seconds(heart) ? power : heart;
        int most = used.stream().mapToInt(List::size).max().orElse(0);
        if (most < LEAST_ZONES) {
            return Optional.empty();
        }
        List<Double> sums = new ArrayList<>();
        for (int zone = 0; zone < most; zone++) {
            int z = zone;
            sums.add(used.stream()
                    .mapToDouble(row -> z < row.size() ? row.get(z) : 0)
                    .sum());
        }
        return IntensityDistribution.of(sums, audited.spans().newer().length()).found();
    }

    private static List<List<Integer>> zones(List<Activity> sessions, Function<Activity, List<Integer>> of) {
        return sessions.stream()
                .map(of)
                .filter(row -> row.size() >= LEAST_ZONES && row.stream().allMatch(seconds -> seconds >= 0))
                .toList();
    }

    private static long seconds(List<List<Integer>> rows) {
        return rows.stream().flatMap(List::stream).mapToLong(Integer::longValue).sum();
    }

    private Optional<PeriodDifference> difference(Function<WellnessDay, OptionalDouble> value) {
        Diary diary = audited.diary();
        Function<LocalDate, OptionalDouble> onDay =
                day -> diary.measured(day).map(value).orElse(OptionalDouble.empty());
        return PeriodDifference.ofDays(
                        diary.series(audited.spans().older(), onDay),
                        diary.series(audited.spans().newer(), onDay),
                        0)
                .found();
    }

    /** Today without a session is no gap yet. */
    private int longestGap() {
        int longest = 0;
        int gap = 0;
        LocalDate end = audited.asked().today();
        for (LocalDate day = audited.spans().older().first();
                !day.isAfter(audited.spans().newer().last()) && day.isBefore(end);
                day = day.plusDays(1)) {
            LocalDate on = day;
            boolean rested = audited.diary().entries().stream()
                    .noneMatch(entry -> entry.day().equals(on));
            gap = rested ? gap + 1 : 0;
            longest = Math.max(longest, gap);
        }
        return longest;
    }

    private OptionalDouble newestEstimate() {
        return audited.spans()
                .newer()
                .days()
                .sorted(Comparator.reverseOrder())
                .map(audited.diary()::estimatedFtp)
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    private OptionalDouble indoor(DateRange span) {
        List<Activity> sessions = audited.diary().sessions(span);
        return sessions.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(sessions.stream().filter(Activity::indoor).count() / (double) sessions.size());
    }
}
