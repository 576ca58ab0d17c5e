package io.github.intervalscoach.intents.plantraining.review;

import io.github.intervalscoach.analytics.planning.FitnessProjection;
import io.github.intervalscoach.analytics.planning.HardDaySpacing;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.consequences.Around;
import io.github.intervalscoach.intents.consequences.Breaches;
import io.github.intervalscoach.intents.consequences.PlannedSession;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.plantraining.answer.ReviewSection.Longest;
import io.github.intervalscoach.intents.plantraining.answer.ReviewSection.Row;
import io.github.intervalscoach.intents.plantraining.answer.ReviewSection.Week;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What planned sessions come to. */
record Weeks(Around around, List<PlannedSession> open, Rows rows) {
    private static final int WEEK = 7;
    private static final int MINUTE = 60;
    private static final int MONTH_DAYS = 30;

    List<Week> of(DateRange days) {
        List<Row> sessions = rows.sessions();
        return days.days()
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .distinct()
                .map(monday -> week(monday, days, sessions))
                .toList();
    }

    private Week week(LocalDate monday, DateRange days, List<Row> sessions) {
        List<Row> own =
                sessions.stream().filter(row -> contains(monday, row.day())).toList();
        List<Row> known =
                own.stream().filter(row -> row.loadPoints().isPresent()).toList();
        return new Week(
                monday,
                own.size(),
                known.isEmpty() && !own.isEmpty()
                        ? OptionalDouble.empty()
                        : Round.to(
                                0,
                                OptionalDouble.of(known.stream()
                                        .mapToDouble(row -> row.loadPoints().orElseThrow())
                                        .sum())),
                own.stream().allMatch(row -> row.minutes().isEmpty()) && !own.isEmpty()
                        ? OptionalDouble.empty()
                        : Round.to(
                                1,
                                OptionalDouble.of(own.stream()
                                                .mapToInt(row -> row.minutes().orElse(0))
                                                .sum()
                                        / (double) MINUTE)),
                own.size() - known.size(),
                (int) own.stream().filter(Row::hard).map(Row::day).distinct().count(),
                gained(monday, days));
    }

    /** From the first of its days that is asked about and still to come. */
    private OptionalDouble gained(LocalDate monday, DateRange days) {
        LocalDate first = Stream.of(monday, days.first(), around.today())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = Stream.of(monday.plusDays(WEEK - 1L), days.last())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        OptionalDouble before = fitness(first.minusDays(1));
        OptionalDouble after = fitness(last);
        return before.isPresent() && after.isPresent() && !last.isBefore(first)
                ? Round.to(1, OptionalDouble.of(after.getAsDouble() - before.getAsDouble()))
                : OptionalDouble.empty();
    }

    private OptionalDouble fitness(LocalDate day) {
        if (around.eve().isEmpty() || day.isBefore(around.today().minusDays(1))) {
            return OptionalDouble.empty();
        }
        if (day.isBefore(around.today())) {
            return OptionalDouble.of(around.eve().get().fitness());
        }
        var loads = DailySeries.between(around.today(), day, each -> OptionalDouble.of(load(each)));
        return FitnessProjection.of(around.eve().get(), loads)
                .found()
                .map(projection -> OptionalDouble.of(projection.end().fitness()))
                .orElse(OptionalDouble.empty());
    }

    private double load(LocalDate day) {
        return around.doneLoad(day)
                + open.stream()
                        .filter(session -> session.day().equals(day))
                        .mapToDouble(session -> session.loadPoints().orElse(0))
                        .sum();
    }

    /** Days between the closest two hard ones, of which the later is asked about. */
    OptionalInt hardDaysLeast(DateRange days) {
        List<LocalDate> hard = Breaches.hardDays(around, open).stream()
                .filter(day -> !day.isBefore(days.first().minusDays(2)) && !day.isAfter(days.last()))
                .toList();
        Optional<HardDaySpacing> spacing = HardDaySpacing.of(hard).found();
        return spacing.isPresent() ? OptionalInt.of(spacing.get().leastDays()) : OptionalInt.empty();
    }

    List<Longest> longest(DateRange days) {
        return open.stream()
                .filter(session ->
                        days.contains(session.day()) && session.seconds().isPresent())
                .filter(session -> !session.category().isRace())
                .flatMap(session -> session.sport().stream())
                .distinct()
                .map(sport -> longest(sport, days))
                .toList();
    }

    private Longest longest(String sport, DateRange days) {
        PlannedSession most = open.stream()
                .filter(session -> session.sport().equals(Optional.of(sport)) && days.contains(session.day()))
                .filter(session -> !session.category().isRace())
                .max(Comparator.comparingInt(session -> session.seconds().orElse(0)))
                .orElseThrow();
        LocalDate first = around.today().minusDays(MONTH_DAYS);
        OptionalInt done = around.done().stream()
                .filter(activity -> activity.sport().equals(sport))
                .filter(activity ->
                        !activity.day().isBefore(first) && activity.day().isBefore(around.today()))
                .mapToInt(activity -> activity.volume().movingSeconds().orElse(0) / MINUTE)
                .max();
        return new Longest(sport, most.day(), most.seconds().orElseThrow() / MINUTE, done);
    }

    private static boolean contains(LocalDate monday, LocalDate day) {
        return !day.isBefore(monday) && day.isBefore(monday.plusDays(WEEK));
    }
}
