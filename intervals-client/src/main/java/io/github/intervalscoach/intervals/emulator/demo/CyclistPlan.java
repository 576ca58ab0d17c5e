package io.github.intervalscoach.intervals.emulator.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The cyclist's plan: two days of quality a week, a long ride on Saturday, three weeks up and one down. The days around
 * today are laid so that yesterday was threshold and today is VO2, whatever weekday it is.
 */
final class CyclistPlan {
    static final int WEEK_OF_RACE_BEHIND = 22;
    static final int CAMP_WEEK = 26;
    static final int THRESHOLD_DAYS_AGO = 1;
    static final int THRESHOLD_BEFORE_DAYS_AGO = 15;
    private static final int FIRST_TEST_WEEK = 16;
    private static final int TEST_EVERY_WEEKS = 12;
    private static final int STEADY_MINUTES = 180;
    private static final int RAMP_TEST_WEEK = 19;
    private static final int RAMP_MINUTES = 20;
    private static final int RAMP_MINUTES_REACHED = 15;
    private static final int[] CAMP_MINUTES = {0, 210, 240, 120, 240, 300, 180};

    private final Season season;
    private final Person.Home home;

    CyclistPlan(Season season, Person.Home home) {
        this.season = season;
        this.home = home;
    }

    Spell holiday() {
        return new Spell(Spell.Kind.HOLIDAY, "By the sea, no bike", season.ago(111), season.ago(103));
    }

    /** Days whose session was not done, for no reason the calendar knows. */
    List<LocalDate> missed() {
        return List.of(
                season.lastBefore(17, DayOfWeek.SUNDAY),
                season.lastBefore(38, DayOfWeek.WEDNESDAY),
                season.lastBefore(125, DayOfWeek.WEDNESDAY));
    }

    /** The last day of a weekend before yesterday: three steady hours. */
    LocalDate steadyRide() {
        var saturday = season.lastBefore(2, DayOfWeek.SATURDAY);
        var sunday = season.lastBefore(2, DayOfWeek.SUNDAY);
        return saturday.isAfter(sunday) ? saturday : sunday;
    }

    /** The day of the ramp test, by feel and not to the end of the plan. */
    LocalDate rampTest() {
        return season.mondayOf(RAMP_TEST_WEEK).plusDays(5);
    }

    /** As much of it as there was in the legs. */
    static Session rampTestDone() {
        return RideSessions.rampTest(RAMP_MINUTES_REACHED);
    }

    List<Session> on(LocalDate day) {
        if (holiday().covers(day)) {
            return List.of();
        }
        if (day.equals(season.raceAhead())) {
            return List.of(RideSessions.race("Sierra road race", 190, 72, 80));
        }
        if (day.equals(season.raceBehind())) {
            return List.of(RideSessions.race("Valley time trial", 60, 94, 98));
        }
        if (day.equals(rampTest())) {
            return List.of(RideSessions.rampTest(RAMP_MINUTES));
        }
        if (season.week(day) == CAMP_WEEK) {
            int minutes = CAMP_MINUTES[day.getDayOfWeek().getValue() - 1];
            return minutes == 0
                    ? List.of()
                    : List.of(RideSessions.endurance(minutes).named("Camp ride"));
        }
        return aroundToday(day);
    }

    private List<Session> aroundToday(LocalDate day) {
        int daysAgo = (int) season.daysAgo(day);
        if (day.equals(steadyRide())) {
            return List.of(RideSessions.longRide(STEADY_MINUTES));
        }
        return switch (daysAgo) {
            case 0 -> List.of(RideSessions.vo2(5, 3));
            case THRESHOLD_DAYS_AGO, THRESHOLD_BEFORE_DAYS_AGO -> List.of(RideSessions.threshold(5, 8));
            case -1, 2, 14, 16 -> List.of(RideSessions.easy(50));
            default -> usual(day).stream().map(session -> indoors(session, day)).toList();
        };
    }

    private Session indoors(Session session, LocalDate day) {
        boolean weekend = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        return home.isCold(day) && !weekend ? session.as("VirtualRide") : session;
    }

    private List<Session> usual(LocalDate day) {
        int week = season.week(day);
        double volume = season.volume(week);
        boolean recovery = season.isRecovery(week);
        return switch (day.getDayOfWeek()) {
            case MONDAY, FRIDAY -> List.of();
            case TUESDAY -> List.of(firstQuality(week));
            case WEDNESDAY -> List.of(RideSessions.endurance(Numbers.planMinutes(80 * volume, 45)));
            case THURSDAY -> List.of(recovery ? RideSessions.sweetSpot(2, 10) : secondQuality(week));
            case SATURDAY -> List.of(isTest(week) ? RideSessions.test() : RideSessions.longRide(longMinutes(week)));
            case SUNDAY -> List.of(RideSessions.endurance(Numbers.planMinutes(105 * volume, 60)));
        };
    }

    private boolean isTest(int week) {
        return season.isRecovery(week) && week >= FIRST_TEST_WEEK && (week - FIRST_TEST_WEEK) % TEST_EVERY_WEEKS == 0;
    }

    private int longMinutes(int week) {
        return Numbers.planMinutes(195 * season.volume(week), 75);
    }

    private Session firstQuality(int week) {
        if (season.isRecovery(week)) {
            return RideSessions.easy(60);
        }
        return switch (season.phase(week)) {
            case TRANSITION -> RideSessions.easy(60);
            case TAPER -> RideSessions.openers();
            case BASE -> RideSessions.sweetSpot(3, 20 - 3 * Math.floorMod(week, 4));
            case BUILD -> RideSessions.vo2(6 - Math.floorMod(week, 4) / 2, Math.floorMod(week, 2) + 3);
        };
    }

    private Session secondQuality(int week) {
        return switch (season.phase(week)) {
            case TRANSITION -> RideSessions.easy(60);
            case TAPER -> RideSessions.threshold(2, 8);
            case BASE -> RideSessions.sweetSpot(2, 20);
            case BUILD -> RideSessions.threshold(3 + Math.floorMod(week, 2), 10);
        };
    }
}
