package io.github.intervalscoach.intents.assessrecovery.roster;

import io.github.intervalscoach.intents.assessrecovery.athlete.Question;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.RosterEntry;
import java.time.LocalDate;

/**
 * What is asked, and by whom.
 *
 * @param coach the owner of the key
 */
record Scope(Question question, Athlete coach, Now now) {
    /** The coach's local day. */
    LocalDate today() {
        return now.today(coach.zone());
    }

    /** The athlete's local day; the coach's where nobody knows the zone. */
    LocalDate today(RosterEntry athlete) {
        return now.today(athlete.zone().orElse(coach.zone()));
    }
}
