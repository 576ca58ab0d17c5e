package io.github.intervalscoach.intervals.emulator.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** What one athlete's night and morning gave: measured, and said. */
final class WellnessDiary {
    private static final double SLOW_DEVIATION = 0.05;
    private static final double NIGHTLY_DEVIATION = 0.10;
    private static final double AFTER_HARD_DAY = -0.05;
    private static final double HOURS_OF_SLEEP = 7.5;

    private final Life life;
    private final Life.WellnessHabit habit;

    WellnessDiary(Life life) {
        this.life = life;
        this.habit = life.habit();
    }

    /** The row of a day; empty when nothing was measured or said. */
    Optional<ObjectNode> on(LocalDate day) {
        var spell = life.spell(day);
        if (spell.filter(s -> s.kind() == Spell.Kind.NO_SYNC).isPresent() || !life.wellnessSynced(day)) {
            return Optional.empty();
        }
        var strain = life.strain(day);
        var dice = Dice.of(life.person().id(), day, "wellness");
        var row = JsonNodeFactory.instance.objectNode().put("id", day.toString());
        night(row, day, strain, dice);
        said(row, day, strain, dice);
        spell.filter(s -> s.kind() == Spell.Kind.INJURED).ifPresent(s -> row.put("injury", 2));
        if (row.size() > 1 && habit.eftp()) {
            eftp(row, day);
        }
        return row.size() > 1 ? Optional.of(row) : Optional.empty();
    }

    /** Chance is thrown for everything each day, so that one missing value does not change the others. */
    private void night(ObjectNode row, LocalDate day, Life.Strain strain, Dice dice) {
        double lnHrv = lnHrv(day, strain, dice);
        double bpm = life.person().physiology().heart().resting()
                + strain.bpm()
                + 1.4 * dice.normal()
                + (afterHardDay(day) ? 1 : 0);
        double hours = HOURS_OF_SLEEP + strain.sleepHours() + (strain.sleepHours() == 0 ? 0.5 : 0.15) * dice.normal();
        double kg = life.person().physiology().kg() + 0.4 * dice.normal();
        if (dice.chance(habit.hrv())) {
            row.put("hrv", Numbers.rounded(StrictMath.exp(lnHrv), 1));
        } else if (dice.chance(habit.sdnn())) {
            row.put("hrvSDNN", Numbers.rounded(StrictMath.exp(lnHrv) * 1.35, 1));
        }
        if (dice.chance(habit.restingHeartRate())) {
            row.put("restingHR", (int) Math.round(bpm));
        }
        if (dice.chance(habit.sleep())) {
            row.put("sleepSecs", (int) Math.round(hours * 60) * 60);
            row.put("sleepScore", (double) Numbers.within(80 + 11 * (hours - HOURS_OF_SLEEP), 20, 99));
            row.put("avgSleepingHR", Numbers.rounded(bpm + 3, 1));
        }
        if (dice.chance(habit.sleep() / 3)) {
            row.put("weight", Numbers.rounded(kg, 1));
        }
    }

    private double lnHrv(LocalDate day, Life.Strain strain, Dice dice) {
        double usual = StrictMath.log(life.person().physiology().hrvMs());
        double nightly = NIGHTLY_DEVIATION * dice.normal();
        if (strain.lnHrv() != 0) {
            return usual + strain.lnHrv() + 0.2 * nightly;
        }
        return usual + slow(day) + nightly + (afterHardDay(day) ? AFTER_HARD_DAY : 0);
    }

    /** A wave over the weeks: straight lines between one throw a Monday. */
    private double slow(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        double share = (day.getDayOfWeek().getValue() - 1) / 7.0;
        double here = Dice.of(life.person().id(), monday, "weeks").normal();
        double there = Dice.of(life.person().id(), monday.plusWeeks(1), "weeks").normal();
        return SLOW_DEVIATION * (here + (there - here) * share);
    }

    private boolean afterHardDay(LocalDate day) {
        var yesterday = day.minusDays(1);
        return life.spell(yesterday).isEmpty()
                && life.planned(yesterday).stream().anyMatch(s -> s.purpose().isHard());
    }

    /** On the day itself nothing has been said yet. */
    private void said(ObjectNode row, LocalDate day, Life.Strain strain, Dice dice) {
        double worse = (strain.bpm() > 0 ? 0.8 : 0) + (afterHardDay(day) ? 0.5 : 0);
        long daysAgo = life.season().daysAgo(day);
        // Those who mostly answer have answered this week, so that a demo has something to show.
        boolean lately = habit.said() > 0.5 && daysAgo <= 7;
        boolean said = (dice.chance(habit.said()) || lately) && daysAgo > 0;
        for (var key : new String[] {"soreness", "fatigue", "stress", "mood", "motivation", "sleepQuality"}) {
            int value = Numbers.within(1.6 + worse + 0.5 * dice.normal(), 1, 4);
            if (said) {
                row.put(key, value);
            }
        }
    }

    private void eftp(ObjectNode row, LocalDate day) {
        var body = life.body(day);
        double watts = Numbers.rounded(body.trueFtpWatts() * (0.985 + 0.01 * slow(day) / SLOW_DEVIATION), 2);
        row.putArray("sportInfo")
                .addObject()
                .put("type", "Ride")
                .put("eftp", watts)
                .put("wPrime", (double) body.physiology().wPrimeJoules())
                .put("pMax", 1020.0);
    }
}
