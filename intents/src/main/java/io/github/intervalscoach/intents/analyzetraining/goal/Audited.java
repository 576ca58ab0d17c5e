package io.github.intervalscoach.intents.analyzetraining.goal;

import io.github.intervalscoach.intents.analyzetraining.progress.Diary;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.curve.PowerCurve;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which of it counts.
 *
 * @param record the days with anything on record; empty where there is none
 * @param planned sessions with a planned load, after today and up to the day of the goal
 * @param twentyMinutes the best of the last twelve weeks
 */
record Audited(
        GoalAnalysis.Asked asked,
        Diary diary,
        Optional<DateRange> record,
        List<CalendarEvent> planned,
        Optional<PowerCurve.Point> twentyMinutes) {
    private static final int TWENTY_MINUTES = 1200;

    static Audited of(Fetched fetched) {
        var asked = fetched.asked();
        var wellness = new TreeMap<LocalDate, WellnessRecord>();
        fetched.wellness().stream()
                .filter(day -> day.day().isBefore(asked.today()))
                .forEach(day -> wellness.put(day.day(), day));
        List<LoggedActivity> own = fetched.listed().stream()
                .filter(entry -> entry.athleteId().equals(asked.athlete().id()))
                .filter(entry -> entry.day().isBefore(asked.today()))
                .toList();
        List<CalendarEvent> planned = fetched.calendar().stream()
                .filter(e -> e.category() == CalendarEvent.Category.WORKOUT
                        || e.category().isRace())
                .filter(e -> e.day().isAfter(asked.today()) && !e.day().isAfter(asked.day()))
                .filter(e -> e.loadPoints().orElse(0) > 0)
                .toList();
        return new Audited(
                asked,
                new Diary(own, wellness, List.of(), asked.today(), true),
                onRecord(own, asked.today()),
                planned,
                fetched.power().stream()
                        .flatMap(set -> set.curves().values().stream())
                        .flatMap(curve -> curve.at(TWENTY_MINUTES).stream())
                        .findFirst());
    }

    private static Optional<DateRange> onRecord(List<LoggedActivity> own, LocalDate today) {
        return own.stream()
                .map(LoggedActivity::day)
                .min(LocalDate::compareTo)
                .map(first -> new DateRange(first, today.minusDays(1)));
    }
}
