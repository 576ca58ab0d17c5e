package io.github.intervalscoach.intents.manageprofile;

import io.github.intervalscoach.intents.Intent;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.athletes.AthleteChoice;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.manageprofile.answer.ProfileAnswer;
import io.github.intervalscoach.intents.manageprofile.answer.SportChoice;
import io.github.intervalscoach.intents.manageprofile.capability.CapabilityCheck;
import io.github.intervalscoach.intents.manageprofile.evidence.ThresholdEvidence;
import io.github.intervalscoach.intents.manageprofile.settings.SettingsAsSet;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;

/** What does the profile say, is it still true, and what can be answered with this data? */
public final class ManageProfile implements Intent<Question> {
    @Override
    public String name() {
        return "manage_profile";
    }

    @Override
    public String title() {
        return "Manage profile";
    }

    @Override
    public String description() {
        return "Thresholds, zones, units, own fields and weekly availability as set. action=evidence: has FTP, threshold"
                + " pace or heart rate moved; raise, keep or test. action=capability: which questions this data can"
                + " answer. Reads only.";
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<ProfileAnswer> answerData() {
        return ProfileAnswer.class;
    }

    @Override
    public Answer answer(Question question, Ports ports, Now now) {
        Athlete athlete = Await.value(AthleteChoice.resolve(question.athlete(), ports.athleteProfiles()));
        var asked = new Asked(
                athlete,
                now.today(athlete.zone()),
                SportChoice.of(question.sport()),
                question.include(),
                question.detail(),
                question.athlete().isPresent());
        return switch (question.action()) {
            case STANDARD -> SettingsAsSet.answer(asked, ports);
            case EVIDENCE -> ThresholdEvidence.answer(asked, ports);
            case CAPABILITY -> CapabilityCheck.answer(asked, ports);
        };
    }
}
