package io.github.intervalscoach.intents.assessrecovery.athlete;

import io.github.intervalscoach.intents.Intent;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.port.Ports;

/** Can this athlete do what is planned, today or on a day ahead? */
public final class AssessRecovery implements Intent<Question> {
    @Override
    public String name() {
        return "assess_recovery";
    }

    @Override
    public String title() {
        return "Assess recovery";
    }

    @Override
    public String description() {
        return "Ready for the planned session, ease it, or rest: HRV, resting heart rate, sleep, feel and start-of-day"
                + " form against the athlete's own bands, with what would change the verdict. Fitness, fatigue and form"
                + " now and ahead. Reads only.";
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<RecoveryAnswer> answerData() {
        return RecoveryAnswer.class;
    }

    @Override
    public Answer answer(Question question, Ports ports, Now now) {
        var fetched = Fetched.from(question, ports, now);
        var audited = Audited.of(fetched);
        var computed = Computed.of(audited);
        var interpreted = Interpreted.of(computed);
        return Rendered.of(interpreted).answer();
    }
}
