package io.github.intervalscoach.intents.manageprofile.evidence;

import io.github.intervalscoach.analytics.load.WeekOverWeek;
import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WithheldActivity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What speaks against a test now. */
record Blockers(LocalDate today, List<CalendarEvent> calendar, List<LoggedActivity> log) {
    private static final int AFTER_ILLNESS_DAYS = 7;
    private static final int BEFORE_RACE_DAYS = 10;
    private static final double LIGHT_PERCENT = -30;
    private static final int WEEKS_BACK = 7;

    List<Blocker> all() {
        List<Blocker> found = new ArrayList<>();
        calendar.stream()
                .filter(event -> event.category() == Category.SICK || event.category() == Category.INJURED)
                .map(event -> event.days())
                .filter(days -> !days.first().isAfter(today)
                        && !days.last().plusDays(AFTER_ILLNESS_DAYS).isBefore(today))
                .map(days -> new Blocker(Blocker.Kind.ILLNESS, days.last().plusDays(AFTER_ILLNESS_DAYS + 1L)))
                .reduce((a, b) -> b.until().isAfter(a.until()) ? b : a)
                .ifPresent(found::add);
        calendar.stream()
                .filter(event -> event.category().isRace())
                .map(CalendarEvent::day)
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(BEFORE_RACE_DAYS)))
                .findFirst()
                .map(day -> new Blocker(Blocker.Kind.RACE, day.plusDays(AFTER_ILLNESS_DAYS)))
                .ifPresent(found::add);
        lightWeek().ifPresent(found::add);
        return List.copyOf(found);
    }

    private Optional<Blocker> lightWeek() {
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        boolean planned = calendar.stream()
                .anyMatch(event -> event.category() == Category.WORKOUT
                        && !event.day().isBefore(today)
                        && !event.day().isAfter(sunday));
        if (!planned) {
            return Optional.empty();
        }
        var loads = DailySeries.between(sunday.minusDays(7L * WEEKS_BACK - 1), sunday, this::load);
        return WeekOverWeek.of(loads, WeekOverWeek.Base.USUAL)
                .found()
                .filter(week -> week.percent() <= LIGHT_PERCENT)
                .map(week -> new Blocker(Blocker.Kind.LIGHT_WEEK, sunday.plusDays(1)));
    }

    /** Done before today, planned from today on; unknown on a day with a session of unknown load. */
    private OptionalDouble load(LocalDate day) {
        if (!day.isBefore(today)) {
            return OptionalDouble.of(calendar.stream()
                    .filter(event ->
                            event.category() == Category.WORKOUT && event.day().equals(day))
                    .flatMapToDouble(event -> event.loadPoints().stream())
                    .sum());
        }
        List<LoggedActivity> done =
                log.stream().filter(entry -> entry.day().equals(day)).toList();
        boolean unknown = done.stream().anyMatch(WithheldActivity.class::isInstance);
        return unknown
                ? OptionalDouble.empty()
                : OptionalDouble.of(done.stream()
                        .filter(Activity.class::isInstance)
                        .map(Activity.class::cast)
                        .flatMapToDouble(activity -> activity.load().points().stream())
                        .sum());
    }
}
