package io.github.intervalscoach.intervals.emulator.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A triathlete whose data has holes: rides that came through Strava only, a fortnight without sync, HRV now and then, no
 * wellness since the day before yesterday, runs without a strap, and a calf that complained.
 */
final class Triathlete implements Life {
    static final Person PERSON = new Person(
            "demo-triathlete",
            "i1003",
            1003,
            "Aroha",
            "Lindqvist",
            "F",
            LocalDate.of(1985, 3, 30),
            new Person.Home(
                    "Nelson",
                    "New Zealand",
                    "en-NZ",
                    ZoneId.of("Pacific/Auckland"),
                    false,
                    List.of(22, 22, 21, 18, 15, 13, 12, 13, 15, 17, 19, 21)),
            new Physiology(61, 1.68, new Physiology.Heart(52, 165, 183), 225, 15800, 3.5, 1.25, 52));

    private static final int UNSYNCED_DAYS = 2;
    private static final int MISSED_DAYS_AGO = 2;
    private static final int MISSED_BEFORE_DAYS_AGO = 4;

    /** Swim, bike and run follow each other. */
    private static final List<LocalTime> RACE_STARTS =
            List.of(LocalTime.of(8, 0), LocalTime.of(8, 25), LocalTime.of(9, 38));

    private final Season season;
    private final TriathletePlan plan;
    private final TriathleteFlaws flaws;
    private final Outings outings = new Outings(PERSON);

    Triathlete(LocalDate today) {
        this.season = new Season(today, TriathletePlan.WEEK_OF_RACE_BEHIND);
        this.plan = new TriathletePlan(season);
        this.flaws = new TriathleteFlaws(season);
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
                new Spell(Spell.Kind.INJURED, "Left calf niggle", season.ago(22), season.ago(17)),
                new Spell(Spell.Kind.NO_SYNC, "Watch lost", season.ago(45), season.ago(31)),
                new Spell(Spell.Kind.SICK, "Chest cold", season.ago(160), season.ago(154)),
                new Spell(Spell.Kind.HOLIDAY, "Tramping, no training", season.ago(250), season.ago(241)));
    }

    @Override
    public List<Session> planned(LocalDate day) {
        boolean holiday = spell(day).filter(s -> s.kind() == Spell.Kind.HOLIDAY).isPresent();
        return holiday ? List.of() : plan.on(day);
    }

    @Override
    public Optional<Outing> done(LocalDate day, int slot, Session session) {
        long daysAgo = season.daysAgo(day);
        if (daysAgo == MISSED_DAYS_AGO || daysAgo == MISSED_BEFORE_DAYS_AGO) {
            return Optional.empty();
        }
        var outing = flaws.addTo(outings.usual(day, slot, session), day);
        return Optional.of(session.purpose() == Session.Purpose.RACE ? outing.at(RACE_STARTS.get(slot)) : outing);
    }

    @Override
    public List<Note> notes() {
        return List.of(
                new Note(season.ago(17), "Calf settled", "Runs capped at 40 min until further notice."),
                new Note(season.lastBefore(6, DayOfWeek.MONDAY), "Away for work", "Two evenings lost this week."));
    }

    @Override
    public List<Session> favourites() {
        return List.of(SwimSessions.threshold(8), RideSessions.sweetSpot(3, 12), RunSessions.easy(40));
    }

    @Override
    public WellnessHabit habit() {
        return new WellnessHabit(0.22, 0.6, 0.7, 0.3, 0.4, false);
    }

    @Override
    public boolean wellnessSynced(LocalDate day) {
        return season.daysAgo(day) >= UNSYNCED_DAYS
                && !Dice.of(PERSON.id(), day, "sync").chance(0.12);
    }

    @Override
    public Strain strain(LocalDate day) {
        return SickBed.strain(this, day);
    }
}
