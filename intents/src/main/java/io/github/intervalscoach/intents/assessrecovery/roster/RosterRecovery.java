package io.github.intervalscoach.intents.assessrecovery.roster;

import io.github.intervalscoach.intents.InvalidQuestion;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.assessrecovery.athlete.Question;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.port.Ports;
import java.util.List;

/** The stages of a roster's answer, in their order. */
public final class RosterRecovery {
    private RosterRecovery() {}

    /**
     * Readiness of {@code meant}, the {@code coach} left out.
     *
     * @throws InvalidQuestion with code {@code one_athlete_only} when the question reports what one athlete feels
     */
    public static Answer answer(Question question, Athlete coach, List<RosterEntry> meant, Ports ports, Now now) {
        boolean ofOne = !question.symptoms().isEmpty()
                || question.ownWord().isPresent()
                || !question.include().isEmpty();
        if (ofOne) {
            throw new InvalidQuestion(
                    "one_athlete_only",
                    "symptoms, own_word and include are of one athlete, and this asks about several.",
                    "Name that athlete by id or name, or leave them out.");
        }
        var fetched = Fetched.from(new Scope(question, coach, now), meant, ports);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).answer();
    }
}
