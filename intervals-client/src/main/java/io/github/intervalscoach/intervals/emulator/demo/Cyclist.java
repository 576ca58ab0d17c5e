package io.github.intervalscoach.intervals.emulator.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A road cyclist with a power meter, deep in a build: threshold work yesterday that faded and cost more than two weeks
 * ago, three poor nights, and a hard session on the plan for today.
 */
final class Cyclist implements Life {
    static final Person PERSON = new Person(
            "demo-cyclist",
            "i1001",
            1001,
            "Marta",
            "Velasco",
            "F",
            LocalDate.of(1989, 6, 3),
            new Person.Home(
                    "Madrid",
                    "Spain",
                    "es-ES",
                    ZoneId.of("Europe/Madrid"),
                    false,
                    List.of(9, 11, 15, 17, 22, 28, 32, 31, 26, 19, 13, 10)),
            new Physiology(66, 1.74, new Physiology.Heart(47, 168, 187), 280, 19400, 3.4, 0, 66));

    /** What the last nights took from ln rMSSD, tonight's first. */
    private static final double[] LN_HRV_LOST = {0.36, 0.35, 0.34, 0.34, 0.31, 0.24, 0.12};

    private static final int POOR_NIGHTS = 3;
    private static final int CHANGED_DAYS_AGO = 45;
    private static final int RIDE_HOME_MINUTES = 12;

    private final Season season;
    private final CyclistPlan plan;
    private final Outings outings = new Outings(PERSON);

    Cyclist(LocalDate today) {
        this.season = new Season(today, CyclistPlan.WEEK_OF_RACE_BEHIND);
        this.plan = new CyclistPlan(season, PERSON.home());
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
        return List.of(new Spell(Spell.Kind.SICK, "Flu", season.ago(92), season.ago(85)), plan.holiday());
    }

    @Override
    public List<Session> planned(LocalDate day) {
        return plan.on(day);
    }

    @Override
    public Optional<Outing> done(LocalDate day, int slot, Session session) {
        if (plan.missed().contains(day)) {
            return Optional.empty();
        }
        var usual = outings.usual(day, slot, session);
        long daysAgo = season.daysAgo(day);
        double celsius = PERSON.home().celsius(day);
        if (daysAgo == CyclistPlan.THRESHOLD_DAYS_AGO) {
            var hot = new Outing.Conditions(celsius + 7, 1.005, 0.058, 4, EnumSet.noneOf(Outing.Flaw.class));
            return Optional.of(usual.with(session.then(RideSessions.rideHome(RIDE_HOME_MINUTES)))
                    .with(hot)
                    .with(new Outing.Remarks(OptionalInt.of(8), OptionalInt.of(4), OptionalInt.of(0))));
        }
        if (daysAgo == CyclistPlan.THRESHOLD_BEFORE_DAYS_AGO) {
            var cool = new Outing.Conditions(celsius - 2, 1.0, 0.021, 0, EnumSet.noneOf(Outing.Flaw.class));
            return Optional.of(usual.with(cool));
        }
        if (day.equals(plan.rampTest())) {
            var allOut = new Outing.Conditions(celsius, 1.0, 0, 0, EnumSet.noneOf(Outing.Flaw.class));
            return Optional.of(usual.with(CyclistPlan.rampTestDone()).with(allOut));
        }
        if (day.equals(plan.steadyRide())) {
            var steady = new Outing.Conditions(celsius, 1.01, 0, 0, EnumSet.noneOf(Outing.Flaw.class));
            return Optional.of(usual.with(steady)
                    .with(new Outing.Remarks(OptionalInt.of(5), OptionalInt.of(2), OptionalInt.of(150))));
        }
        boolean changed = day.equals(season.lastBefore(CHANGED_DAYS_AGO, DayOfWeek.THURSDAY));
        return Optional.of(changed ? usual.with(RideSessions.easy(50).named("Easy instead, tired legs")) : usual);
    }

    @Override
    public List<Note> notes() {
        return List.of(
                new Note(season.mondayOf(CyclistPlan.CAMP_WEEK), "Training camp", "A week of riding in the hills."),
                new Note(season.ago(3), "Busy at work", "Late evenings until the end of the week."));
    }

    @Override
    public List<Session> favourites() {
        return List.of(RideSessions.sweetSpot(2, 20), RideSessions.vo2(5, 3), RideSessions.endurance(90));
    }

    @Override
    public WellnessHabit habit() {
        return new WellnessHabit(0.97, 0.97, 0.96, 0.85, 0, true);
    }

    @Override
    public Strain strain(LocalDate day) {
        int daysAgo = (int) season.daysAgo(day);
        if (daysAgo >= 0 && daysAgo < LN_HRV_LOST.length) {
            boolean poor = daysAgo < POOR_NIGHTS;
            return new Strain(-LN_HRV_LOST[daysAgo], poor ? 4 : 1, poor ? -1.5 : 0);
        }
        return SickBed.strain(this, day);
    }
}
