package io.github.intervalscoach.intervals.emulator;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the service writes moments it notes for itself. In the emulator's world all zones have the same time. */
final class Stamp {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'+00:00'", Locale.ROOT);

    private Stamp() {}

    static String of(LocalDateTime moment) {
        return UTC.format(moment);
    }

    /** The moment that {@link #of} wrote. */
    static LocalDateTime read(String stamp) {
        return LocalDateTime.parse(stamp, UTC);
    }
}
