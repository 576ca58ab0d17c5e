package io.github.intervalscoach.intents.plantraining.athlete;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * What the athlete can give. All of it is hard: a plan that breaks one of these is no plan.
 *
 * @param weekdayMinutes at most on each weekday, Monday first; 0 is a day off
 * @param weekMinutes at most from Monday to Sunday; empty where only the days are limited
 * @param sports that are trained, the most important first
 * @param dates what is different on single dates
 * @param forbidden kinds that are not done, such as jumps after an injury
 * @param caps of sports
 */
public record Limits(
        List<Integer> weekdayMinutes,
        OptionalInt weekMinutes,
        List<Sport> sports,
        List<DateLimit> dates,
        List<SessionKind> forbidden,
        List<SportCap> caps) {
    static final int DAY_MINUTES = 1440;
    static final int WEEK_MINUTES = 7 * DAY_MINUTES;
    private static final int WEEK_DAYS = 7;

    public Limits {
        weekdayMinutes = List.copyOf(weekdayMinutes);
        sports = List.copyOf(sports);
        dates = List.copyOf(dates);
        forbidden = List.copyOf(forbidden);
        caps = List.copyOf(caps);
        Check.within("weekdays", weekdayMinutes.size(), WEEK_DAYS, WEEK_DAYS, "a day off is missing: give it 0");
        weekdayMinutes.forEach(most -> Check.within("minutes of a weekday", most, 0, DAY_MINUTES, "they are seconds"));
        weekMinutes.ifPresent(most -> Check.within("minutes of a week", most, 0, WEEK_MINUTES, "they are seconds"));
        if (sports.stream().noneMatch(Sport::isEndurance)) {
            throw new IllegalArgumentException("sports = " + sports + ": need one to ride, run or swim."
                    + " Maybe the athlete's usual sport is missing?");
        }
    }

    /** So many minutes on each weekday from Monday on, in these sports; nothing else is limited. */
    public static Limits of(List<Integer> weekdayMinutes, Sport... sports) {
        return new Limits(weekdayMinutes, OptionalInt.empty(), List.of(sports), List.of(), List.of(), List.of());
    }

    /** The same with at most so many minutes a week. */
    public Limits weekly(int minutes) {
        return new Limits(weekdayMinutes, OptionalInt.of(minutes), sports, dates, forbidden, caps);
    }

    /** The same with these dates different. */
    public Limits on(DateLimit... different) {
        return new Limits(weekdayMinutes, weekMinutes, sports, List.of(different), forbidden, caps);
    }

    /** The same without these kinds. */
    public Limits without(SessionKind... kinds) {
        return new Limits(weekdayMinutes, weekMinutes, sports, dates, List.of(kinds), caps);
    }

    /** The same with these caps. */
    public Limits capped(SportCap... more) {
        return new Limits(weekdayMinutes, weekMinutes, sports, dates, forbidden, List.of(more));
    }

    /** At most so many minutes on {@code day}. */
    public int minutesOn(LocalDate day) {
        return dates.stream()
                .filter(limit -> limit.day().equals(day))
                .flatMapToInt(limit -> limit.minutes().stream())
                .min()
                .orElse(weekdayMinutes.get(day.getDayOfWeek().getValue() - 1));
    }

    /** What can be done on {@code day}, the most important first. */
    public List<Sport> sportsOn(LocalDate day) {
        return sports.stream()
                .filter(sport -> dates.stream()
                        .filter(limit ->
                                limit.day().equals(day) && !limit.sports().isEmpty())
                        .allMatch(limit -> limit.sports().contains(sport)))
                .toList();
    }

    /** The endurance sport that matters most. */
    public Sport firstSport() {
        return sports.stream().filter(Sport::isEndurance).findFirst().orElseThrow();
    }

    /** At most so many minutes of {@code sport} in one session; empty for no cap. */
    public OptionalInt sessionCap(Sport sport) {
        return caps.stream()
                .filter(cap -> cap.sport() == sport)
                .flatMapToInt(cap -> cap.sessionMinutes().stream())
                .min();
    }

    /** At most so many minutes of {@code sport} in a week; empty for no cap. */
    public OptionalInt weekCap(Sport sport) {
        return caps.stream()
                .filter(cap -> cap.sport() == sport)
                .flatMapToInt(cap -> cap.weekMinutes().stream())
                .min();
    }
}
