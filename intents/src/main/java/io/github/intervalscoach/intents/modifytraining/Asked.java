package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.modifytraining.ask.Question;
import java.time.LocalDate;
import java.util.Locale;

/** What is asked, of whom, on which day, and what becomes of it. */
record Asked(Athlete athlete, LocalDate today, Question question, Writes writes) {
    AthleteRef ref() {
        return AthleteRef.of(athlete);
    }

    /** The action as on the wire. */
    String action() {
        return question.action().name().toLowerCase(Locale.ROOT);
    }
}
