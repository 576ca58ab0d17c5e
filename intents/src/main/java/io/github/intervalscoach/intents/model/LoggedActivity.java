package io.github.intervalscoach.intents.model;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Something the athlete did: an activity we can read, or one whose data is withheld from us. */
public sealed interface LoggedActivity permits Activity, WithheldActivity {
    /** Id exactly as the service gives it. */
    String id();

    /** Owner's id; to be compared with the athlete asked for. */
    String athleteId();

    /** Wall clock where the athlete was. */
    LocalDateTime start();

    /** The athlete's local day it started on. */
    default LocalDate day() {
        return start().toLocalDate();
    }
}
