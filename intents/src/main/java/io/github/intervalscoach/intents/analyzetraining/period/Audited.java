package io.github.intervalscoach.intents.analyzetraining.period;

import io.github.intervalscoach.intents.analyzetraining.answer.Scope;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.DateRange;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Which of it can be trusted, and what is not there. */
record Audited(
        Athlete athlete,
        Days days,
        PeriodAnalysis.Purpose purpose,
        Scope scope,
        LogBook log,
        List<WellnessRecord> records,
        List<CalendarEvent> calendar,
        List<Flaw> flaws) {
    private static final long SAME_START_SECONDS = 120;
    private static final double SAME_LENGTH = 0.05;

    static Audited of(Fetched fetched) {
        PeriodAnalysis.Asked asked = fetched.asked();
        List<LoggedActivity> own = fetched.listed().stream()
                .filter(entry -> entry.athleteId().equals(asked.athlete().id()))
                .filter(entry -> !entry.day().isAfter(asked.today()))
                .toList();
        var wellness = new TreeMap<LocalDate, WellnessDay>();
        fetched.wellness().forEach(day -> wellness.put(day.day(), day));
        var log = new LogBook(own, wellness);
        var days = Days.of(asked.window(), asked.today(), own, wellness.values());
        return new Audited(
                asked.athlete(),
                days,
                asked.purpose(),
                asked.scope(),
                log,
                fetched.records(),
                fetched.calendar(),
                flaws(days, log, fetched));
    }

    private static List<Flaw> flaws(Days days, LogBook log, Fetched fetched) {
        List<Flaw> flaws = new ArrayList<>();
        List<CalendarEvent> calendar = fetched.calendar();
        days.done().ifPresent(done -> noteDone(days, done, log, fetched.later(), flaws));
        days.begins()
                .ifPresent(day -> flaws.add(new Flaw(
                        Flaw.Code.BEFORE_RECORD,
                        ChronoUnit.DAYS.between(days.window().first(), day),
                        0,
                        Optional.of(day))));
        int toCome = Math.toIntExact(
                ChronoUnit.DAYS.between(days.today(), days.window().last()));
        if (toCome > 0) {
            flaws.add(Flaw.of(
                    Flaw.Code.STILL_TO_COME, Math.min(toCome, days.window().length())));
        }
        noteMarks(Flaw.Code.SICK_DAYS, Category.SICK, days, calendar, flaws);
        noteMarks(Flaw.Code.INJURED_DAYS, Category.INJURED, days, calendar, flaws);
        noteMarks(Flaw.Code.HOLIDAY_DAYS, Category.HOLIDAY, days, calendar, flaws);
        return List.copyOf(flaws);
    }

    private static void noteDone(Days days, DateRange done, LogBook log, List<LoggedActivity> later, List<Flaw> flaws) {
        List<Activity> sessions = log.sessions(done);
        boolean noFitness = done.days().allMatch(day -> log.fitness(day).isEmpty());
        if (noFitness && sessions.isEmpty() && log.withheld(done).isEmpty()) {
            flaws.add(new Flaw(
                    Flaw.Code.NOTHING_LOGGED,
                    ChronoUnit.DAYS.between(
                            Days.oldest(days.window()), days.window().first()),
                    0,
                    later.stream().map(LoggedActivity::day).min(Comparator.naturalOrder())));
            return;
        }
        if (noFitness) {
            flaws.add(Flaw.of(Flaw.Code.NO_FITNESS, 0));
        }
        int withheld = log.withheld(done).size();
        if (withheld > 0) {
            flaws.add(new Flaw(
                    Flaw.Code.STRAVA_WITHHELD,
                    withheld,
                    WithheldLoad.of(done, log).orElse(-1),
                    Optional.empty()));
        }
        count(
                Flaw.Code.WITHOUT_LOAD,
                (int) sessions.stream().filter(a -> a.load().points().isEmpty()).count(),
                flaws);
        count(
                Flaw.Code.NOT_ANALYZED,
                (int) sessions.stream().filter(a -> !a.analyzed()).count(),
                flaws);
        count(Flaw.Code.DUPLICATES, duplicates(sessions), flaws);
    }

    private static void count(Flaw.Code code, int count, List<Flaw> flaws) {
        if (count > 0) {
            flaws.add(Flaw.of(code, count));
        }
    }

    private static int duplicates(List<Activity> sessions) {
        int found = 0;
        for (int i = 1; i < sessions.size(); i++) {
            found += areTwins(sessions.get(i - 1), sessions.get(i)) ? 1 : 0;
        }
        return found;
    }

    private static boolean areTwins(Activity a, Activity b) {
        double longer = Math.max(
                a.volume().movingSeconds().orElse(0), b.volume().movingSeconds().orElse(0));
        double apart = Math.abs(a.volume().movingSeconds().orElse(0)
                - b.volume().movingSeconds().orElse(0));
        return a.sport().equals(b.sport())
                && longer > 0
                && apart <= SAME_LENGTH * longer
                && Duration.between(a.start(), b.start()).abs().toSeconds() <= SAME_START_SECONDS;
    }

    private static void noteMarks(
            Flaw.Code code, Category category, Days days, List<CalendarEvent> calendar, List<Flaw> flaws) {
        int marked = (int) days.window()
                .days()
                .filter(day -> calendar.stream().anyMatch(e -> e.category() == category && e.covers(day)))
                .count();
        count(code, marked, flaws);
    }
}
