package io.github.intervalscoach.intents.analyzerace.contest;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.WellnessDay;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Load, fitness and fatigue by day. */
public final class LoadBook {
    private final Diary diary;
    private final TreeMap<LocalDate, WellnessDay> wellness = new TreeMap<>();

    /** The days of {@code known}. */
    public LoadBook(Diary diary, List<WellnessDay> known) {
        this.diary = diary;
        known.forEach(day -> wellness.put(day.day(), day));
    }

    /** All load of a day; empty when part of it is not known. A day over without an entry is a day off. */
    public OptionalDouble load(LocalDate day) {
        var range = DateRange.of(day);
        List<Activity> sessions = diary.sessions(range);
        boolean known = diary.withheld(range) == 0
                && sessions.stream().allMatch(a -> a.load().points().isPresent());
        if (known) {
            return OptionalDouble.of(listed(sessions));
        }
        WellnessDay model = wellness.get(day);
        return model == null ? OptionalDouble.empty() : model.load().fitnessLoad();
    }

    /** Fitness at the end of {@code day}, as the service has it. */
    public OptionalDouble fitness(LocalDate day) {
        WellnessDay known = wellness.get(day);
        return known == null ? OptionalDouble.empty() : known.load().fitness();
    }

    /** Fatigue at the end of {@code day}, as the service has it. */
    public OptionalDouble fatigue(LocalDate day) {
        WellnessDay known = wellness.get(day);
        return known == null ? OptionalDouble.empty() : known.load().fatigue();
    }

    /** What is listed of a day so far. */
    public double listed(LocalDate day) {
        return listed(diary.sessions(DateRange.of(day)));
    }

    private static double listed(List<Activity> sessions) {
        return sessions.stream()
                .flatMapToDouble(a -> a.load().points().stream())
                .sum();
    }
}
