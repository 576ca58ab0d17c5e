package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intervals.wire.UnexpectedShape;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The service's local dates: wall clock where the athlete was, with a time or without. */
final class LocalTimes {
    private static final int DATE_LENGTH = "2026-01-01".length();

    /** Older answers write the offset without a colon. */
    private static final DateTimeFormatter STAMP = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXX][XX]")
            .toFormatter(Locale.ROOT);

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
            return raw.length() == DATE_LENGTH
                    ? LocalDate.parse(raw).atStartOfDay()
                    : LocalDateTime.parse(raw, DateTimeFormatter.ISO_DATE_TIME);
        } catch (DateTimeException e) {
            throw new UnexpectedShape("the field " + field + " was not a date");
        }
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

    /** When something happened; empty when that cannot be told, which nothing depends on. */
    static Optional<Instant> instant(@Nullable String raw) {
        try {
            return Values.text(raw)
                    .map(text -> OffsetDateTime.parse(text, STAMP).toInstant());
        } catch (DateTimeException e) {
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
