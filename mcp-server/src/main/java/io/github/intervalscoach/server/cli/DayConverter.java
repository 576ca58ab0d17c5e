package io.github.intervalscoach.server.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code 2026-03-14}: a day that exists, in years that training data can be from. */
final class DayConverter implements ITypeConverter<LocalDate> {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Override
    public LocalDate convert(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw refusal(e);
        }
        throw refusal(null);
    }

    private static TypeConversionException refusal(@org.jspecify.annotations.Nullable Exception cause) {
        var refusal = new TypeConversionException("not a day from " + FIRST_YEAR + " to " + LAST_YEAR
                + " written like 2026-03-14. Maybe the month has fewer days?");
        if (cause != null) {
            refusal.initCause(cause);
        }
        return refusal;
    }
}
