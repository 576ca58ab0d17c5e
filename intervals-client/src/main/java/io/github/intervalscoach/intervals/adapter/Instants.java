package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intervals.wire.UnexpectedShape;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The service's moments: {@code 2026-04-15T16:29:54.818+00:00}, in older answers {@code +0000}; UTC where none is given. */
final class Instants {
    private static final DateTimeFormatter FORMS = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .parseDefaulting(ChronoField.OFFSET_SECONDS, 0)
            .toFormatter(Locale.ROOT);

    private Instants() {}

    /**
     * Empty where there is none.
     *
     * @throws UnexpectedShape naming {@code field}, when it is something else
     */
    static Optional<Instant> parse(String field, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(FORMS.parse(raw, Instant::from));
        } catch (DateTimeException e) {
            throw new UnexpectedShape("the field " + field + " was not a moment");
        }
    }

    /** The same where nothing depends on it: what cannot be read is not known. */
    static Optional<Instant> find(@Nullable String raw) {
        try {
            return parse("", raw);
        } catch (UnexpectedShape noMoment) {
            return Optional.empty();
        }
    }
}
