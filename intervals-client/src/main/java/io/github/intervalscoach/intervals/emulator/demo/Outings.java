package io.github.intervalscoach.intervals.emulator.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/** How a planned session usually goes: nearly as meant, at about the same time of day. */
final class Outings {
    private final Person person;

    Outings(Person person) {
        this.person = person;
    }

    /** The session of a slot as it went, but for what the caller changes. */
    Outing usual(LocalDate day, int slot, Session session) {
        var dice = Dice.of(person.id(), day, "outing " + slot);
        double celsius = Numbers.rounded(person.home().celsius(day) + 3 * dice.normal(), 1);
        double effort = Numbers.rounded(1 + 0.012 * dice.normal(), 4);
        double fade = session.purpose() == Session.Purpose.QUALITY ? Numbers.rounded(dice.between(0, 0.02), 4) : 0;
        double strain = Numbers.rounded(1.5 * dice.normal(), 1);
        var conditions = new Outing.Conditions(celsius, effort, fade, strain, flaws(session, dice));
        return new Outing(session, slot, true, start(day, slot, dice), conditions, remarks(session, dice));
    }

    private static Set<Outing.Flaw> flaws(Session session, Dice dice) {
        var flaws = EnumSet.noneOf(Outing.Flaw.class);
        boolean outdoors = session.sport().equals("Ride") || session.sport().equals("Run");
        if (dice.chance(session.purpose() == Session.Purpose.LONG ? 0.4 : 0.12)
                && outdoors
                && !session.isStructured()) {
            flaws.add(Outing.Flaw.PAUSES);
        }
        if (dice.chance(0.015)) {
            flaws.add(Outing.Flaw.NO_HEART_RATE);
        }
        if (dice.chance(0.01) && session.discipline() == Discipline.BIKE) {
            flaws.add(Outing.Flaw.NO_CADENCE);
        }
        return flaws;
    }

    private static LocalTime start(LocalDate day, int slot, Dice dice) {
        boolean weekend = day.getDayOfWeek().getValue() > 5;
        int hour = slot > 0 ? 17 : weekend ? 8 : 6;
        return LocalTime.of(hour, 10 + dice.below(45));
    }

    private static Outing.Remarks remarks(Session session, Dice dice) {
        int rpe = switch (session.purpose()) {
            case EASY -> 2;
            case ENDURANCE, STRENGTH -> 3;
            case LONG -> 5;
            case QUALITY -> 7;
            case TEST, RACE -> 9;
        };
        boolean said = dice.chance(0.85);
        int rating = Numbers.within(rpe + 0.6 * dice.normal(), 1, 10);
        int feel = Numbers.within(2.4 + 0.6 * dice.normal(), 1, 5);
        boolean logged = session.purpose() == Session.Purpose.LONG && dice.chance(0.6);
        return new Outing.Remarks(
                Numbers.when(said, rating),
                Numbers.when(said, feel),
                logged ? OptionalInt.of(60 + 10 * dice.below(13)) : OptionalInt.empty());
    }
}
