package io.github.intervalscoach.intents.manageprofile;

import io.github.intervalscoach.intents.ProposingIntent;
import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.athletes.AthleteChoice;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.manageprofile.answer.ProfileAnswer;
import io.github.intervalscoach.intents.manageprofile.answer.SportChoice;
import io.github.intervalscoach.intents.manageprofile.ask.Action;
import io.github.intervalscoach.intents.manageprofile.ask.Question;
import io.github.intervalscoach.intents.manageprofile.capability.CapabilityCheck;
import io.github.intervalscoach.intents.manageprofile.evidence.ThresholdEvidence;
import io.github.intervalscoach.intents.manageprofile.items.ItemChange;
import io.github.intervalscoach.intents.manageprofile.memory.MemoryAsKept;
import io.github.intervalscoach.intents.manageprofile.person.PersonChange;
import io.github.intervalscoach.intents.manageprofile.settings.SettingsAsSet;
import io.github.intervalscoach.intents.manageprofile.update.ProfileUpdate;
import io.github.intervalscoach.intents.model.Athlete;
import io.github.intervalscoach.intents.model.change.Writes;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.Ports;

/** What does the profile say, is it still true, what can be answered with this data, and what shall be otherwise? */
public final class ManageProfile implements ProposingIntent<Question> {
    private final Writes writes;

    /** What becomes of changes is the server's to say. */
    public ManageProfile(Writes writes) {
        this.writes = writes;
    }

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
        return "Thresholds, zones, units as set; evidence: raise, keep or test; capability: what this data can answer;"
                + " apply_to_past: recount zones of the past; remember kind and text. Changes are previews.";
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
    public Reply reply(Question question, Ports ports, Now now) {
        Athlete athlete = Await.value(AthleteChoice.resolve(question.athlete(), ports.athleteProfiles()));
        var asked = new Asked(
                athlete,
                now.today(athlete.zone()),
                SportChoice.of(question.sport()),
                question.include(),
                question.detail(),
                question.athlete().isPresent());
        if (question.action() == Action.UPDATE && PersonChange.isMeant(question)) {
            return PersonChange.reply(asked, question, writes, ports);
        }
        if (question.action().isAboutItems()) {
            return ItemChange.reply(asked, question, writes, ports);
        }
        return question.action().isChange()
                ? ProfileUpdate.reply(asked, question, writes, ports)
                : new Reply.Said(answer(question.action(), asked, ports));
    }

    private static Answer answer(Action action, Asked asked, Ports ports) {
        return switch (action) {
            case EVIDENCE -> ThresholdEvidence.answer(asked, ports);
            case CAPABILITY -> CapabilityCheck.answer(asked, ports);
            case MEMORY -> MemoryAsKept.answer(asked, ports);
            case STANDARD,
                    UPDATE,
                    APPLY_TO_PAST,
                    REMEMBER,
                    FORGET,
                    CREATE_ITEM,
                    UPDATE_ITEM,
                    DELETE_ITEM,
                    ADD_SPORT,
                    DELETE_SPORT -> SettingsAsSet.answer(asked, ports);
        };
    }
}
