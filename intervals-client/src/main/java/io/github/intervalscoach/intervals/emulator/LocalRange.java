package io.github.intervalscoach.intervals.emulator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/**
 * A stretch of wall-clock time, both ends included.
 *
 * @param oldest first moment
 * @param newest last moment
 */
record LocalRange(LocalDateTime oldest, LocalDateTime newest) {
    private static final int DATE_LENGTH = "2026-01-01".length();

    boolean contains(LocalDateTime moment) {
        return !moment.isBefore(oldest) && !moment.isAfter(newest);
    }

    LocalDate firstDay() {
        return oldest.toLocalDate();
    }

    LocalDate lastDay() {
        return newest.toLocalDate();
    }

    /** A date stands for its first moment; anything but a local date or date-time is 422. */
    static LocalDateTime startOf(String text) {
        return text.length() == DATE_LENGTH ? date(text).atStartOfDay() : dateTime(text);
    }

    /** A date stands for its last moment; anything but a local date or date-time is 422. */
    static LocalDateTime endOf(String text) {
        return text.length() == DATE_LENGTH ? endOf(date(text)) : dateTime(text);
    }

    static LocalDateTime endOf(LocalDate day) {
        return day.atTime(LocalTime.MAX);
    }

    /** A local date, else 422. */
    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refused.invalid(String.valueOf(e.getMessage()));
        }
    }

    /** A local date-time, else 422. */
    static LocalDateTime dateTime(String text) {
        if (text.startsWith("+") || text.startsWith("-")) {
            throw Refused.invalid("Text '" + text + "' could not be parsed: years have four digits");
        }
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw Refused.invalid(String.valueOf(e.getMessage()));
        }
    }
}
