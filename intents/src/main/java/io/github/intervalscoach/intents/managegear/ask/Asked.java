package io.github.intervalscoach.intents.managegear.ask;

import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.change.Writes;
import java.time.LocalDate;

/** What is asked, of whom, on which day, and what becomes of it. */
public record Asked(Athlete athlete, LocalDate today, Question question, Writes writes) {
    /** Whom it is about. */
    public AthleteRef ref() {
        return AthleteRef.of(athlete);
    }
}
