package io.github.intervalscoach.intents.managegear;

import io.github.intervalscoach.intents.managegear.answer.NoForecast;
import io.github.intervalscoach.intents.model.gear.Allowance;
import io.github.intervalscoach.intents.model.gear.GearReminder;
import io.github.intervalscoach.intents.model.gear.Limit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A limit, and between which days it is used up.
 *
 * @param earliest at the use of the busiest weeks; absent where it cannot be told
 * @param latest at the use of the quietest weeks; absent too when those lead nowhere
 * @param weeksWithUse of the six before; absent for a limit in days
 * @param none why there is no day; absent too for a limit that is used up or that nobody counted
 */
record Counted(
        Allowance allowance,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        OptionalInt weeksWithUse,
        Optional<NoForecast> none) {
    private static final int LEAST_WEEKS = 2;
    private static final int FARTHEST_DAYS = 365;
    private static final int WEEK = 7;

    static Counted of(Allowance allowance, GearReminder reminder, WeeklyUse use, LocalDate today) {
        if (allowance.limit() == Limit.DAYS) {
            var day = reminder.lastReset().map(reset -> reset.plusDays((long) Math.ceil(allowance.allowed())));
            return new Counted(allowance, day, day, OptionalInt.empty(), Optional.empty());
        }
        double left = allowance.remaining().orElse(0);
        if (!(left > 0)) {
            return new Counted(allowance, Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());
        }
        if (use.weeks().size() < LEAST_WEEKS) {
            return without(allowance, NoForecast.TOO_NEW);
        }
        double[] weeks = use.sorted(allowance.limit());
        int half = (weeks.length + 1) / 2;
        double busy = mean(weeks, weeks.length - half, weeks.length);
        if (!(busy > 0)) {
            return without(allowance, NoForecast.NO_USE);
        }
        Optional<LocalDate> earliest = day(left, busy, today);
        return earliest.isEmpty()
                ? without(allowance, NoForecast.BEYOND_A_YEAR)
                : new Counted(
                        allowance,
                        earliest,
                        day(left, mean(weeks, 0, half), today),
                        OptionalInt.of(use.weeksWithUse()),
                        Optional.empty());
    }

    private static Counted without(Allowance allowance, NoForecast why) {
        return new Counted(allowance, Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.of(why));
    }

    private static double mean(double[] sorted, int from, int to) {
        return Arrays.stream(sorted, from, to).average().orElse(0);
    }

    private static Optional<LocalDate> day(double left, double aWeek, LocalDate today) {
        double days = Math.ceil(left * WEEK / aWeek);
        return aWeek > 0 && days <= FARTHEST_DAYS ? Optional.of(today.plusDays((long) days)) : Optional.empty();
    }
}
