package io.github.intervalscoach.intervals.emulator.demo;

import java.time.LocalDate;
import java.util.List;

/** The triathlete's plan: each sport two or three times a week, strength once. */
final class TriathletePlan {
    static final int WEEK_OF_RACE_BEHIND = 14;

    private static final int CAPPED_DAYS = 17;
    private static final int CAPPED_MINUTES = 40;

    private final Season season;

    TriathletePlan(Season season) {
        this.season = season;
    }

    List<Session> on(LocalDate day) {
        if (day.equals(season.raceAhead())) {
            return List.of(
                    SwimSessions.race("Lake half distance: swim", 1900),
                    RideSessions.race("Lake half distance: bike", 165, 74, 80),
                    RunSessions.race("Lake half distance: run", 21_097, 84, 90));
        }
        if (day.equals(season.raceBehind())) {
            return List.of(
                    SwimSessions.race("Harbour olympic distance: swim", 1500),
                    RideSessions.race("Harbour olympic distance: bike", 68, 86, 90),
                    RunSessions.race("Harbour olympic distance: run", 10_000, 92, 96));
        }
        int week = season.week(day);
        double volume = season.volume(week);
        boolean easy = season.isRecovery(week) || season.phase(week) == Season.Phase.TRANSITION;
        return switch (day.getDayOfWeek()) {
            case MONDAY -> List.of(SwimSessions.technique(easy ? 8 : 12));
            case TUESDAY ->
                List.of(
                        easy
                                ? RideSessions.easy(45).as("VirtualRide")
                                : ride(week).as("VirtualRide"));
            case WEDNESDAY -> List.of(SwimSessions.threshold(easy ? 4 : 7), RunSessions.easy(40));
            case THURSDAY -> List.of(easy ? RunSessions.easy(35) : RunSessions.tempo(3, 8));
            case FRIDAY -> List.of(RunSessions.strength());
            case SATURDAY -> List.of(RideSessions.longRide(Numbers.planMinutes(170 * volume, 75)));
            case SUNDAY ->
                List.of(
                        RunSessions.longRun(longRunMinutes(day, volume)),
                        RideSessions.endurance(Numbers.planMinutes(60 * volume, 40)));
        };
    }

    /** Since the calf settled no run is longer than the note says. */
    private int longRunMinutes(LocalDate day, double volume) {
        boolean capped = Math.abs(season.daysAgo(day)) <= CAPPED_DAYS;
        return capped ? CAPPED_MINUTES : Numbers.planMinutes(85 * volume, 45);
    }

    private static Session ride(int week) {
        return Math.floorMod(week, 2) == 0 ? RideSessions.threshold(3, 10) : RideSessions.sweetSpot(3, 12);
    }
}
