package io.github.intervalscoach.intervals.emulator.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What an illness does to the nights: it starts a day before it is declared and wears off slowly after it. */
final class SickBed {
    private static final Life.Strain ILL = new Life.Strain(-0.38, 9, 0.9);
    private static final int WEARS_OFF_DAYS = 4;

    private SickBed() {}

    /** The strain of a day in or around one of a life's illnesses. */
    static Life.Strain strain(Life life, LocalDate day) {
        for (var spell : life.spells()) {
            if (spell.kind() == Spell.Kind.SICK && !day.isBefore(spell.from().minusDays(1))) {
                long after = Math.max(0, ChronoUnit.DAYS.between(spell.until(), day) + 1);
                double share = Math.max(0, 1 - (double) after / (WEARS_OFF_DAYS + 1));
                if (share > 0) {
                    return new Life.Strain(ILL.lnHrv() * share, ILL.bpm() * share, ILL.sleepHours() * share);
                }
            }
        }
        return Life.Strain.NONE;
    }
}
