package io.github.intervalscoach.intents.managegear;

import io.github.intervalscoach.intents.model.gear.Allowance;
import io.github.intervalscoach.intents.model.gear.GearReminder;
import io.github.intervalscoach.intents.model.gear.Limit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A limit, and when it is used up.
 *
 * @param fallsDue absent where it cannot be told, or lies far off
 * @param overDays over how many days the use was averaged; absent for a limit in days
 */
record Counted(Allowance allowance, Optional<LocalDate> fallsDue, Optional<Integer> overDays) {
    private static final int LEAST_DAYS = 14;
    private static final int FARTHEST_DAYS = 365;

    static Counted of(Allowance allowance, GearReminder reminder, LocalDate today) {
        if (allowance.limit() == Limit.DAYS) {
            return new Counted(
                    allowance,
                    reminder.lastReset().map(reset -> reset.plusDays((long) Math.ceil(allowance.allowed()))),
                    Optional.empty());
        }
        long days = reminder.lastReset()
                .map(reset -> ChronoUnit.DAYS.between(reset, today))
                .orElse(0L);
        double used = allowance.used().orElse(0);
        if (days < LEAST_DAYS || !(used > 0) || used >= allowance.allowed()) {
            return new Counted(allowance, Optional.empty(), Optional.empty());
        }
        double ahead = Math.ceil((allowance.allowed() - used) * days / used);
        return ahead > FARTHEST_DAYS
                ? new Counted(allowance, Optional.empty(), Optional.empty())
                : new Counted(allowance, Optional.of(today.plusDays((long) ahead)), Optional.of((int) days));
    }
}
