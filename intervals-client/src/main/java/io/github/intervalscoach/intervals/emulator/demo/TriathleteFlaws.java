package io.github.intervalscoach.intervals.emulator.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;

/** What is wrong with the triathlete's recordings. */
final class TriathleteFlaws {
    /** The last long ride this long ago or longer has spikes and dropouts. */
    private static final int FAULTY_POWER_DAYS_AGO = 7;

    /** The last long run this long ago or longer has steps for heartbeats. */
    private static final int CADENCE_LOCK_DAYS_AGO = 8;

    /** The Monday away for work, in a pool of 25 yards, is this long ago or longer. */
    private static final int YARD_POOL_DAYS_AGO = 6;

    private final LocalDate faultyPower;
    private final LocalDate cadenceLock;
    private final LocalDate yardPool;

    TriathleteFlaws(Season season) {
        this.faultyPower = season.lastBefore(FAULTY_POWER_DAYS_AGO, DayOfWeek.SATURDAY);
        this.cadenceLock = season.lastBefore(CADENCE_LOCK_DAYS_AGO, DayOfWeek.SUNDAY);
        this.yardPool = season.lastBefore(YARD_POOL_DAYS_AGO, DayOfWeek.MONDAY);
    }

    Outing addTo(Outing outing, LocalDate day) {
        var dice = Dice.of(Triathlete.PERSON.id(), day, "flaws " + outing.slot());
        var was = outing.conditions();
        var flaws = EnumSet.noneOf(Outing.Flaw.class);
        flaws.addAll(was.flaws());
        switch (outing.session().discipline()) {
            case BIKE -> bike(outing, day, dice, flaws);
            case RUN -> run(outing, day, dice, flaws);
            case SWIM -> swim(day, flaws);
            case STRENGTH -> {}
        }
        return outing.with(new Outing.Conditions(was.celsius(), was.effort(), was.fade(), was.strain(), flaws));
    }

    private void bike(Outing outing, LocalDate day, Dice dice, EnumSet<Outing.Flaw> flaws) {
        boolean outdoors = outing.session().sport().equals("Ride");
        if (day.equals(faultyPower)) {
            flaws.add(Outing.Flaw.POWER_SPIKES);
            flaws.add(Outing.Flaw.POWER_DROPOUTS);
        } else if (outdoors && outing.session().purpose() != Session.Purpose.RACE && dice.chance(0.45)) {
            flaws.add(Outing.Flaw.STRAVA_ONLY);
        }
    }

    private void swim(LocalDate day, EnumSet<Outing.Flaw> flaws) {
        if (day.equals(yardPool)) {
            flaws.add(Outing.Flaw.YARD_POOL);
        }
    }

    private void run(Outing outing, LocalDate day, Dice dice, EnumSet<Outing.Flaw> flaws) {
        if (day.equals(cadenceLock) && outing.session().purpose() == Session.Purpose.LONG) {
            flaws.remove(Outing.Flaw.NO_HEART_RATE);
            flaws.add(Outing.Flaw.CADENCE_LOCK);
        } else if (dice.chance(0.2)) {
            flaws.add(Outing.Flaw.NO_HEART_RATE);
        }
    }
}
