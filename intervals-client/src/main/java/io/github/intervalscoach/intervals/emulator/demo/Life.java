package io.github.intervalscoach.intervals.emulator.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How one athlete lives: what is planned for a day, what became of it, and how they felt. */
interface Life {
    Person person();

    Season season();

    /** Illness, holidays and the like. */
    List<Spell> spells();

    /** Sessions meant for a day, in slots; empty on a rest day. */
    List<Session> planned(LocalDate day);

    /** What was done for one planned session; empty when it was missed. Spells are none of its business. */
    Optional<Outing> done(LocalDate day, int slot, Session session);

    /** Notes that are not sessions. */
    List<Note> notes();

    /** Three sessions the athlete comes back to, all with steps. */
    List<Session> favourites();

    /** How wellness is kept. */
    WellnessHabit habit();

    /** What a day was like beyond the usual noise. */
    default Strain strain(LocalDate day) {
        return Strain.NONE;
    }

    /** Whether anything measured or said that morning reached the service. */
    default boolean wellnessSynced(LocalDate day) {
        return true;
    }

    /** The spell that covers a day. */
    default Optional<Spell> spell(LocalDate day) {
        return spells().stream().filter(s -> s.covers(day)).findFirst();
    }

    /** The thresholds of a day. */
    default Body body(LocalDate day) {
        return Body.ago(person().physiology(), season().daysAgo(day));
    }

    /** A remark on the calendar. */
    record Note(LocalDate day, String title, String text) {}

    /**
     * How a day differs from the athlete's usual.
     *
     * @param lnHrv added to the logarithm of rMSSD
     * @param bpm added to resting heart rate
     * @param sleepHours added to sleep
     */
    record Strain(double lnHrv, double bpm, double sleepHours) {
        static final Strain NONE = new Strain(0, 0, 0);
    }

    /**
     * How often things are measured and said, each as a share of the days.
     *
     * @param sdnn SDNN instead of rMSSD
     */
    record WellnessHabit(double hrv, double restingHeartRate, double sleep, double said, double sdnn, boolean eftp) {}
}
