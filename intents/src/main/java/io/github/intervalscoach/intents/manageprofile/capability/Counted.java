package io.github.intervalscoach.intents.manageprofile.capability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How often something is there.
 *
 * @param of how often it could be
 * @param newest the newest day with it
 */
record Counted(Topic topic, int n, int of, Optional<LocalDate> newest) {
    static Counted of(Topic topic, List<LocalDate> days, int of) {
        return new Counted(topic, days.size(), of, days.stream().max(LocalDate::compareTo));
    }
}
