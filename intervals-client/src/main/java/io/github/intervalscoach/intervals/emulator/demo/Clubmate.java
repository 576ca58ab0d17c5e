package io.github.intervalscoach.intervals.emulator.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Somebody of the coach's roster and little else: five months of plain running, by which a coach can be asked who is
 * silent and who may only be looked at.
 *
 * @param unsyncedDays so many days, today included, nothing has reached the service
 */
record Clubmate(Person person, Season season, int unsyncedDays) implements Life {
    private static final int WEEK_OF_RACE_BEHIND = 11;
    private static final int RUNS_SINCE_DAYS = 150;
    private static final int SILENT_DAYS = 9;

    static final Person SILENT = new Person(
            "demo-silent",
            "i1004",
            1004,
            "Ingrid",
            "Solheim",
            "F",
            LocalDate.of(1990, 5, 17),
            new Person.Home(
                    "Bergen",
                    "Norway",
                    "nb-NO",
                    ZoneId.of("Europe/Oslo"),
                    false,
                    List.of(3, 3, 6, 9, 14, 16, 18, 18, 15, 11, 7, 4)),
            new Physiology(63, 1.72, new Physiology.Heart(49, 168, 187), 0, 0, 3.6, 0, 62));

    static final Person FOLLOWED = new Person(
            "demo-followed",
            "i1005",
            1005,
            "Kenji",
            "Watanabe",
            "M",
            LocalDate.of(1979, 8, 9),
            new Person.Home(
                    "Sapporo",
                    "Japan",
                    "ja-JP",
                    ZoneId.of("Asia/Tokyo"),
                    false,
                    List.of(0, 1, 4, 11, 17, 21, 25, 26, 22, 16, 8, 2)),
            new Physiology(68, 1.74, new Physiology.Heart(51, 164, 180), 0, 0, 3.5, 0, 48));

    /** Coached, and nothing has come for days. */
    static Clubmate silent(LocalDate today) {
        return new Clubmate(SILENT, new Season(today, WEEK_OF_RACE_BEHIND), SILENT_DAYS);
    }

    /** Followed, so that the coach may read and not change. */
    static Clubmate followed(LocalDate today) {
        return new Clubmate(FOLLOWED, new Season(today, WEEK_OF_RACE_BEHIND), 0);
    }

    @Override
    public List<Spell> spells() {
        return List.of();
    }

    @Override
    public List<Session> planned(LocalDate day) {
        if (season.daysAgo(day) > RUNS_SINCE_DAYS) {
            return List.of();
        }
        return switch (day.getDayOfWeek()) {
            case TUESDAY -> List.of(RunSessions.easy(45));
            case THURSDAY -> List.of(RunSessions.tempo(3, 8));
            case SATURDAY -> List.of(RunSessions.easy(40));
            case SUNDAY -> List.of(RunSessions.longRun(80));
            case MONDAY, WEDNESDAY, FRIDAY -> List.of();
        };
    }

    @Override
    public Optional<Outing> done(LocalDate day, int slot, Session session) {
        return isSilent(day) ? Optional.empty() : Optional.of(new Outings(person).usual(day, slot, session));
    }

    @Override
    public List<Note> notes() {
        return List.of();
    }

    @Override
    public List<Session> favourites() {
        return List.of(RunSessions.easy(45), RunSessions.tempo(3, 8), RunSessions.longRun(80));
    }

    @Override
    public WellnessHabit habit() {
        return new WellnessHabit(0.95, 0.98, 0.95, 0.9, 0, false);
    }

    @Override
    public boolean wellnessSynced(LocalDate day) {
        return !isSilent(day);
    }

    private boolean isSilent(LocalDate day) {
        return season.daysAgo(day) < unsyncedDays;
    }
}
