package io.github.intervalscoach.intents.manageprofile.evidence;

import java.time.LocalDate;

/** A best effort worth showing. */
record Shown(Venue venue, int minutes, double value, LocalDate day, String activityId) {
    enum Venue {
        OUTDOOR,
        INDOOR,
        ANYWHERE
    }
}
