package io.github.intervalscoach.intents.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Calendar days, both ends included. */
public record DateRange(LocalDate first, LocalDate last) {
    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first + ". Maybe the ends are swapped?");
        }
    }

    /** One day. */
    public static DateRange of(LocalDate day) {
        return new DateRange(day, day);
    }

    /** The {@code days} days that end on {@code last}. */
    public static DateRange endingOn(LocalDate last, int days) {
        return new DateRange(last.minusDays(days - 1L), last);
    }

    /** Every day, oldest first. */
    public Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }

    /** How many days; at least 1. */
    public int length() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** Whether {@code day} is one of them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
