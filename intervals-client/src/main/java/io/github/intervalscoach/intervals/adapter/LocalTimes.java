package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intervals.wire.UnexpectedShape;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The service's local dates: wall clock where the athlete was, with a time or without. */
final class LocalTimes {
    private static final int DATE_LENGTH = "2026-01-01".length();

    /** Beyond it days can no longer be added to every date. */
    private static final int LAST_YEAR = 9999;

    private LocalTimes() {}

    /**
     * A date, or a date and a time.
     *
     * @throws UnexpectedShape naming {@code field}, when it is missing or neither
     */
    static LocalDateTime parse(String field, @Nullable String raw) {
        if (raw == null) {
            throw new UnexpectedShape("the field " + field + " is missing");
        }
        try {
            LocalDateTime time = raw.length() == DATE_LENGTH
                    ? LocalDate.parse(raw).atStartOfDay()
                    : LocalDateTime.parse(raw, DateTimeFormatter.ISO_DATE_TIME);
            if (Math.abs(time.getYear()) <= LAST_YEAR) {
                return time;
            }
        } catch (DateTimeException e) {
            throw new UnexpectedShape("the field " + field + " was not a date");
        }
        throw new UnexpectedShape("the field " + field + " was not a date of our age");
    }

    /**
     * The day of a date that need not be there.
     *
     * @throws UnexpectedShape naming {@code field}, when something else is
     */
    static Optional<LocalDate> findDay(String field, @Nullable String raw) {
        return Values.text(raw).map(text -> parse(field, text).toLocalDate());
    }

    /** The day that {@code text} names; empty when it names something else. */
    static Optional<LocalDate> dayWithin(String text) {
        try {
            return findDay("", text);
        } catch (UnexpectedShape notADate) {
            return Optional.empty();
        }
    }

    /** The first day that is wholly after {@code raw}, which the service means as exclusive; at least the day after {@code start}. */
    static LocalDate endExclusive(String field, @Nullable String raw, LocalDate start) {
        LocalDate least = start.plusDays(1);
        if (raw == null) {
            return least;
        }
        LocalDateTime end = parse(field, raw);
        LocalDate day = end.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? end.toLocalDate()
                : end.toLocalDate().plusDays(1);
        return day.isBefore(least) ? least : day;
    }

    /** The zone of that name; UTC when there is none or it is unknown here. */
    static ZoneId zone(@Nullable String raw) {
        if (raw == null) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(raw);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
