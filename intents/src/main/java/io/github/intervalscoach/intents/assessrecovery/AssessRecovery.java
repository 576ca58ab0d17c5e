package io.github.intervalscoach.intents.assessrecovery;

import io.github.intervalscoach.intents.Intent;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.assessrecovery.answer.RecoveryAnswer;
import io.github.intervalscoach.intents.assessrecovery.athlete.AthleteRecovery;
import io.github.intervalscoach.intents.assessrecovery.athlete.Question;
import io.github.intervalscoach.intents.assessrecovery.roster.RosterRecovery;
import io.github.intervalscoach.intents.athletes.AthleteChoice;
import io.github.intervalscoach.intents.athletes.RosterChoice;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.RosterEntry;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;
import java.util.List;
import java.util.Optional;

/** Can this athlete do what is planned, today or on a day ahead? And of many: who needs a look first? */
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
                + " now and ahead. A coach's roster by need: athlete=all or a tag. Reads only.";
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
        var profiles = ports.athleteProfiles();
        if (question.athlete().map(AthleteChoice::isId).orElse(true)) {
            return AthleteRecovery.answer(question, AthleteChoice.resolve(question.athlete(), profiles), ports, now);
        }
        String word = question.athlete().orElseThrow();
        var owner = profiles.owner();
        List<RosterEntry> roster = Await.value(profiles.roster());
        Optional<List<RosterEntry>> several = RosterChoice.several(word, roster);
        return several.isPresent()
                ? RosterRecovery.answer(question, Await.value(owner), several.get(), ports, now)
                : AthleteRecovery.answer(question, profiles.athlete(AthleteChoice.named(word, roster)), ports, now);
    }
}
