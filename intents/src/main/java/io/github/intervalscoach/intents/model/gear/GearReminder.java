package io.github.intervalscoach.intents.model.gear;

import io.github.intervalscoach.intents.safety.ExactText;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A reminder to look after gear once it has done so much. The first limit that is used up makes it due.
 *
 * @param allowances its limits, in the order of {@link Limit}, with what was used by the service's count
 * @param snoozedUntil it keeps quiet before this day
 * @param storedName the name letter for letter, to be written back
 */
public record GearReminder(
        String id,
        OutsideText name,
        List<Allowance> allowances,
        Optional<LocalDate> lastReset,
        Optional<LocalDate> snoozedUntil,
        Optional<ExactText> storedName) {
    public GearReminder {
        allowances = List.copyOf(allowances);
    }

    /** A reminder whose name is only known as shown. */
    public GearReminder(
            String id,
            OutsideText name,
            List<Allowance> allowances,
            Optional<LocalDate> lastReset,
            Optional<LocalDate> snoozedUntil) {
        this(id, name, allowances, lastReset, snoozedUntil, Optional.empty());
    }

    /** Its limits on {@code asOf}; days that the service did not count are counted from the last reset. */
    public List<Allowance> allowancesOn(LocalDate asOf) {
        return allowances.stream().map(allowance -> counted(allowance, asOf)).toList();
    }

    /** Whether a limit is used up; a reminder that is snoozed is due all the same. */
    public boolean isDue(LocalDate asOf) {
        return allowancesOn(asOf).stream().anyMatch(Allowance::isUsedUp);
    }

    /** Whether the athlete asked for quiet. */
    public boolean isSnoozed(LocalDate asOf) {
        return snoozedUntil.filter(asOf::isBefore).isPresent();
    }

    /** How much of the limit that comes first is used, percent; absent when nobody counted. */
    public OptionalDouble percentUsed(LocalDate asOf) {
        return allowancesOn(asOf).stream()
                .map(Allowance::percentUsed)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .max();
    }

    private Allowance counted(Allowance allowance, LocalDate asOf) {
        if (allowance.limit() != Limit.DAYS || allowance.used().isPresent() || lastReset.isEmpty()) {
            return allowance;
        }
        int days = Math.toIntExact(ChronoUnit.DAYS.between(lastReset.get(), asOf));
        return new Allowance(Limit.DAYS, allowance.allowed(), OptionalDouble.of(Math.max(0, days)));
    }
}
