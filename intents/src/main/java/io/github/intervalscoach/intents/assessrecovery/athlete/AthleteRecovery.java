package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.port.Ports;
import java.util.concurrent.CompletionStage;

/** The stages of one athlete's answer, in their order. */
public final class AthleteRecovery {
    private AthleteRecovery() {}

    /** Readiness of the athlete {@code asked} resolves to. */
    public static Answer answer(Question question, CompletionStage<Athlete> asked, Ports ports, Now now) {
        var fetched = Fetched.from(question, asked, ports, now);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).answer();
    }
}
