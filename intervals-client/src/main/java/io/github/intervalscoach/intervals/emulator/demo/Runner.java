package io.github.intervalscoach.intervals.emulator.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A runner for whom everything goes well, five weeks before a half marathon. Miles, and no power. */
final class Runner implements Life {
    /** The runner is the one who is fine: nothing to report is an answer too. */
    private static final Strain WELL_SLEPT = new Strain(0, 0, 0.1);

    private static final int WELL_SLEPT_NIGHTS = 3;

    static final Person PERSON = new Person(
            "demo-runner",
            "i1002",
            1002,
            "Daniel",
            "Okafor",
            "M",
            LocalDate.of(1993, 10, 21),
            new Person.Home(
                    "Albany",
                    "United States",
                    "en-US",
                    ZoneId.of("America/New_York"),
                    true,
                    List.of(0, 2, 7, 14, 20, 25, 28, 27, 22, 15, 9, 3)),
            new Physiology(71, 1.80, new Physiology.Heart(50, 171, 190), 0, 0, 3.9, 0, 58));

    private static final int WEEK_OF_RACE_BEHIND = 11;
    private static final int MISSED_DAYS_AGO = 66;

    /** The last long run was hot, hilly, and came apart; the one two weeks before it was not. */
    private static final int FADED_DAYS_AGO = 2;

    private final Season season;
    private final Outings outings = new Outings(PERSON);

    Runner(LocalDate today) {
        this.season = new Season(today, WEEK_OF_RACE_BEHIND);
    }

    @Override
    public Person person() {
        return PERSON;
    }

    @Override
    public Season season() {
        return season;
    }

    @Override
    public List<Spell> spells() {
        return List.of(
                new Spell(Spell.Kind.SICK, "Stomach bug", season.ago(150), season.ago(145)),
                new Spell(Spell.Kind.HOLIDAY, "Family visit", season.ago(240), season.ago(230)));
    }

    @Override
    public List<Session> planned(LocalDate day) {
        if (day.equals(season.raceAhead())) {
            return List.of(RunSessions.race("River half marathon", 21_097, 93, 96));
        }
        if (day.equals(season.raceBehind())) {
            return List.of(RunSessions.race("City 10 km", 10_000, 100, 104));
        }
        if (spell(day).filter(spell -> spell.kind() == Spell.Kind.HOLIDAY).isPresent()) {
            return List.of();
        }
        return switch ((int) season.daysAgo(day)) {
            case 0 -> List.of(RunSessions.easy(40));
            case 1 -> List.of(RunSessions.easy(45), RunSessions.strength());
            default -> usual(day);
        };
    }

    private List<Session> usual(LocalDate day) {
        int week = season.week(day);
        double volume = season.volume(week);
        return switch (day.getDayOfWeek()) {
            case MONDAY -> List.of(RunSessions.strength());
            case TUESDAY -> List.of(easyWeek(week) ? RunSessions.easy(40) : intervals(week));
            case WEDNESDAY -> List.of(RunSessions.easy(Numbers.planMinutes(50 * volume, 30)));
            case THURSDAY -> List.of(easyWeek(week) ? RunSessions.easy(40) : tempo(week));
            case FRIDAY -> List.of(RunSessions.easy(Numbers.planMinutes(40 * volume, 30)), RunSessions.strength());
            case SATURDAY -> List.of();
            case SUNDAY -> List.of(RunSessions.longRun(Numbers.planMinutes(105 * volume, 60)));
        };
    }

    private boolean easyWeek(int week) {
        return season.isRecovery(week) || season.phase(week) == Season.Phase.TRANSITION;
    }

    private static Session intervals(int week) {
        return RunSessions.intervals(6 - Math.floorMod(week, 4) / 2, 1000);
    }

    private static Session tempo(int week) {
        return RunSessions.tempo(3, 12 - Math.floorMod(week, 4));
    }

    @Override
    public Optional<Outing> done(LocalDate day, int slot, Session session) {
        boolean missed = day.equals(season.lastBefore(MISSED_DAYS_AGO, DayOfWeek.WEDNESDAY));
        var usual = outings.usual(day, slot, session);
        if (day.equals(season.lastBefore(FADED_DAYS_AGO, DayOfWeek.SUNDAY))
                && session.purpose() == Session.Purpose.LONG) {
            var hotAndHilly =
                    new Outing.Conditions(PERSON.home().celsius(day) + 13, 1.0, 0, 4, EnumSet.of(Outing.Flaw.HILLY));
            return Optional.of(usual.with(RunSessions.longRunThatFaded(
                            session.legs().get(0).step().seconds() / 60))
                    .with(hotAndHilly)
                    .with(new Outing.Remarks(OptionalInt.of(7), OptionalInt.of(4), OptionalInt.empty())));
        }
        return missed ? Optional.empty() : Optional.of(usual);
    }

    @Override
    public List<Note> notes() {
        return List.of(new Note(season.ago(20), "New shoes", "Same model, half a size up."));
    }

    @Override
    public List<Session> favourites() {
        return List.of(RunSessions.intervals(5, 1000), RunSessions.tempo(3, 10), RunSessions.easy(45));
    }

    @Override
    public WellnessHabit habit() {
        return new WellnessHabit(0.96, 0.98, 0.97, 0.9, 0, false);
    }

    @Override
    public Strain strain(LocalDate day) {
        long daysAgo = season.daysAgo(day);
        return daysAgo >= 0 && daysAgo < WELL_SLEPT_NIGHTS ? WELL_SLEPT : SickBed.strain(this, day);
    }
}
