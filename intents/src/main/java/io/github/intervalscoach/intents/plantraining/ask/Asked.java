package io.github.intervalscoach.intents.plantraining.ask;

import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.change.Writes;
import java.time.LocalDate;

/** What is asked, of whom, on which day, and what becomes of it. */
public record Asked(Athlete athlete, LocalDate today, Question question, Writes writes) {
    /** Whom, as answers name them. */
    public AthleteRef ref() {
        return AthleteRef.of(athlete);
    }

    /** Whether somebody else than the athlete asks. */
    public boolean isCoach() {
        return question.athlete().isPresent();
    }
}
