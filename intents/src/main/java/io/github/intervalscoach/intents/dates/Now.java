package io.github.intervalscoach.intents.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.function.Function;

/** The present, as an argument: nothing below the server reads a clock. */
public final class Now {
    private final Instant instant;
    private final Function<ZoneId, LocalDate> today;

    private Now(Instant instant, Function<ZoneId, LocalDate> today) {
        this.instant = instant;
        this.today = today;
    }

    /** The present is {@code instant}; today depends on where the athlete is. */
    public static Now at(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        return new Now(instant, zone -> instant.atZone(zone).toLocalDate());
    }

    /** Today is {@code day} wherever the athlete is. */
    public static Now on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new Now(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), zone -> day);
    }

    /** The instant; noon in Greenwich where only the day is known. */
    public Instant instant() {
        return instant;
    }

    /** The local day in {@code zone}. */
    public LocalDate today(ZoneId zone) {
        return today.apply(zone);
    }
}
