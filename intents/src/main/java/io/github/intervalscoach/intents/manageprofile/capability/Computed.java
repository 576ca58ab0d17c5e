package io.github.intervalscoach.intents.manageprofile.capability;

import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.CalendarEvent;
import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.SportSettings;
import io.github.intervalscoach.intents.model.WellnessDay;
import io.github.intervalscoach.intents.model.WithheldActivity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How often each kind of data is there.
 *
 * @param log newest first, withheld ones included
 */
record Computed(
        Asked asked, List<Counted> counted, List<LoggedActivity> log, List<WithheldActivity> withheld, int sessions) {
    private static final int SUBJECTIVE_DAYS = 14;
    private static final int COMPARED_DAYS = 28;
    private static final int LONG_SECONDS = 90 * 60;

    static Computed of(Audited audited) {
        List<Counted> counted = new ArrayList<>();
        counted.addAll(wellness(audited));
        counted.addAll(sessions(audited));
        counted.addAll(thresholds(audited));
        counted.addAll(plan(audited));
        return new Computed(
                audited.asked(),
                List.copyOf(counted),
                audited.log(),
                audited.withheld(),
                audited.sessions().size());
    }

    private static List<Counted> wellness(Audited audited) {
        LocalDate today = audited.asked().today();
        int window = Span.WELLNESS_DAYS;
        return List.of(
                days(
                        Topic.HRV,
                        audited,
                        window,
                        day -> day.measured().hrvRmssdMs().isPresent()),
                days(
                        Topic.RESTING_HEART_RATE,
                        audited,
                        window,
                        day -> day.measured().restingHeartRateBpm().isPresent()),
                days(
                        Topic.SLEEP,
                        audited,
                        window,
                        day -> day.measured().sleepSeconds().isPresent()),
                days(Topic.FEEL, audited, SUBJECTIVE_DAYS, Lacks::isRated),
                days(
                        Topic.LOAD,
                        audited,
                        COMPARED_DAYS,
                        day -> day.load().fitness().isPresent()),
                days(
                        Topic.WEIGHT,
                        audited,
                        window,
                        day -> day.measured().weightKg().isPresent()),
                Counted.of(
                        Topic.COMPARISON,
                        today.minusDays(COMPARED_DAYS - 1L)
                                .datesUntil(today.plusDays(1))
                                .filter(day -> audited.wellness().stream()
                                                .anyMatch(one -> one.day().equals(day))
                                        || audited.log().stream()
                                                .anyMatch(one -> one.day().equals(day)))
                                .toList(),
                        COMPARED_DAYS));
    }

    private static Counted days(Topic topic, Audited audited, int window, Predicate<WellnessDay> has) {
        LocalDate from = audited.asked().today().minusDays(window - 1L);
        return Counted.of(
                topic,
                audited.wellness().stream()
                        .filter(day -> !day.day().isBefore(from) && has.test(day))
                        .map(WellnessDay::day)
                        .toList(),
                window);
    }

    private static List<Counted> sessions(Audited audited) {
        List<Activity> all = audited.sessions();
        return List.of(
                of(Topic.SESSION_POWER, all, a -> Wording.isRide(a.sport()), Lacks::hasPower),
                of(Topic.SESSION_HEART_RATE, all, a -> true, Lacks::hasHeartRate),
                of(
                        Topic.SESSION_PACE,
                        all,
                        a -> a.sport().endsWith("Run") || a.sport().endsWith("Swim"),
                        Lacks::hasDistance),
                of(
                        Topic.FUELLING,
                        all,
                        a -> a.volume().movingSeconds().orElse(0) >= LONG_SECONDS,
                        a -> a.carbohydrateIntakeGrams().isPresent()));
    }

    private static Counted of(Topic topic, List<Activity> all, Predicate<Activity> could, Predicate<Activity> has) {
        List<Activity> possible = all.stream().filter(could).toList();
        return Counted.of(
                topic, possible.stream().filter(has).map(Activity::day).toList(), possible.size());
    }

    private static List<Counted> thresholds(Audited audited) {
        return List.of(
                of(
                        Topic.FTP_EVIDENCE,
                        audited.sessions(),
                        a -> Wording.isRide(a.sport()),
                        a -> Lacks.hasPower(a)
                                && isSet(audited, a, s -> s.ftpWatts().isPresent())),
                of(
                        Topic.PACE_EVIDENCE,
                        audited.sessions(),
                        a -> a.sport().endsWith("Run"),
                        a -> Lacks.hasDistance(a)
                                && isSet(
                                        audited,
                                        a,
                                        s -> s.thresholdPaceMetersPerSecond().isPresent())));
    }

    private static boolean isSet(Audited audited, Activity activity, Predicate<SportSettings> has) {
        return audited.asked()
                .athlete()
                .settingsFor(activity.sport())
                .filter(has)
                .isPresent();
    }

    private static List<Counted> plan(Audited audited) {
        LocalDate today = audited.asked().today();
        List<CalendarEvent> planned = audited.calendar().stream()
                .filter(event -> event.category() == Category.WORKOUT)
                .toList();
        List<String> linked = audited.sessions().stream()
                .flatMap(activity -> activity.plannedEventId().stream())
                .toList();
        List<CalendarEvent> past = planned.stream()
                .filter(event ->
                        event.day().isBefore(today) && !event.day().isBefore(today.minusDays(Span.PLAN_BACK_DAYS)))
                .toList();
        List<LocalDate> ahead = planned.stream()
                .map(CalendarEvent::day)
                .filter(day -> !day.isBefore(today) && day.isBefore(today.plusDays(7)))
                .toList();
        List<LocalDate> races = audited.calendar().stream()
                .filter(event -> event.category().isRace() && !event.day().isBefore(today))
                .map(CalendarEvent::day)
                .toList();
        return List.of(
                Counted.of(
                        Topic.COMPLIANCE,
                        past.stream()
                                .filter(event -> event.pairedActivityId().isPresent() || linked.contains(event.id()))
                                .map(CalendarEvent::day)
                                .toList(),
                        past.size()),
                Counted.of(Topic.PLAN_AHEAD, ahead, ahead.size()),
                Counted.of(Topic.RACE_AHEAD, races, races.size()));
    }
}
