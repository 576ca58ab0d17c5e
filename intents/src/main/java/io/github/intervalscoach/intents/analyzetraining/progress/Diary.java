package io.github.intervalscoach.intents.analyzetraining.progress;

import io.github.intervalscoach.analytics.series.DailySeries;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.WithheldActivity;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What was done and measured, day by day; a day without an entry is a rest day, since the log lists everything.
 *
 * @param entries oldest first, of this athlete and sport only
 * @param today not over yet: its load is not known
 */
public record Diary(
        List<LoggedActivity> entries,
        TreeMap<LocalDate, WellnessRecord> wellness,
        List<CalendarEvent> calendar,
        LocalDate today,
        boolean isOfAllSports) {
    public Diary {
        entries = List.copyOf(entries);
        calendar = List.copyOf(calendar);
    }

    /** What may be read of those days. */
    public List<Activity> sessions(DateRange days) {
        return entries.stream()
                .filter(entry -> days.contains(entry.day()))
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .toList();
    }

    /** How many sessions may not be read. */
    public int withheld(DateRange days) {
        return (int) entries.stream()
                .filter(entry -> days.contains(entry.day()) && entry instanceof WithheldActivity)
                .count();
    }

    /** All load of a day; the load model's where part of it may not be read; empty where neither is known. */
    public OptionalDouble load(LocalDate day) {
        if (!day.isBefore(today)) {
            return OptionalDouble.empty();
        }
        DateRange range = DateRange.of(day);
        List<Activity> done = sessions(range);
        boolean known = withheld(range) == 0
                && done.stream().allMatch(a -> a.load().points().isPresent());
        return known
                ? OptionalDouble.of(done.stream()
                        .mapToDouble(a -> a.load().points().orElse(0))
                        .sum())
                : isOfAllSports ? state(day, WellnessDay.LoadState::fitnessLoad) : OptionalDouble.empty();
    }

    /** Fitness at the end of the day. */
    public OptionalDouble fitness(LocalDate day) {
        return state(day, WellnessDay.LoadState::fitness);
    }

    OptionalDouble fatigue(LocalDate day) {
        return state(day, WellnessDay.LoadState::fatigue);
    }

    private OptionalDouble state(LocalDate day, Function<WellnessDay.LoadState, OptionalDouble> value) {
        WellnessRecord record = wellness.get(day);
        return record == null
                ? OptionalDouble.empty()
                : value.apply(record.summary().load());
    }

    /** The service's own estimate of FTP, from wellness; else the newest of the day's rides. */
    public OptionalDouble estimatedFtp(LocalDate day) {
        WellnessRecord record = wellness.get(day);
        OptionalDouble reckoned = record == null
                ? OptionalDouble.empty()
                : record.estimates().stream()
                        .filter(estimate -> estimate.sport().equals(Fetched.RIDE))
                        .flatMapToDouble(estimate -> estimate.eftpWatts().stream())
                        .findFirst();
        return reckoned.isPresent()
                ? reckoned
                : sessions(DateRange.of(day)).stream()
                        .flatMapToDouble(a -> a.power().estimatedFtpWatts().stream())
                        .reduce((older, newer) -> newer);
    }

    Optional<WellnessDay> measured(LocalDate day) {
        return Optional.ofNullable(wellness.get(day)).map(WellnessRecord::summary);
    }

    /** One value a day. */
    public DailySeries series(DateRange days, Function<LocalDate, OptionalDouble> value) {
        return DailySeries.between(days.first(), days.last(), value);
    }

    int marked(DateRange days, CalendarEvent.Category category) {
        return (int) days.days()
                .filter(day -> calendar.stream().anyMatch(e -> e.category() == category && e.covers(day)))
                .count();
    }
}
