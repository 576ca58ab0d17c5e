package io.github.intervalscoach.intents.manageprofile.preview;

import io.github.intervalscoach.intents.ChosenToken;
import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.answer.Alert;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.AthleteRef;
import io.github.intervalscoach.intents.answer.ChangeSetSection;
import io.github.intervalscoach.intents.answer.ChangeSetText;
import io.github.intervalscoach.intents.answer.Confidence;
import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Lines;
import io.github.intervalscoach.intents.answer.NextAction;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Understood;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.manageprofile.answer.Asked;
import io.github.intervalscoach.intents.manageprofile.answer.ProfileAnswer;
import io.github.intervalscoach.intents.manageprofile.ask.Question;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Consequences;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.model.change.Writes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What shall be otherwise, and what is said beside it.
 *
 * @param headline in words of ours alone
 * @param summary the line that is approved
 * @param operations that may be proposed; none where it is so already
 */
public record Draft(
        Asked asked,
        Question question,
        Writes writes,
        String headline,
        String summary,
        List<Operation> operations,
        List<RuleCited> evidence,
        List<Alert> alerts,
        List<DataNote> notes) {
    public Draft {
        operations = List.copyOf(operations);
        evidence = List.copyOf(evidence);
        alerts = List.copyOf(alerts);
        notes = List.copyOf(notes);
    }

    /** The change to be approved in both channels, or that there is none. */
    public Reply reply() {
        if (operations.isEmpty()) {
            var data = data(Optional.empty(), List.of());
            return new Reply.Said(
                    new Answer(new Lines(data, Wording.longDate(data.asOf()), "nothing proposed").close(), data));
        }
        return new Reply.Preview(proposal(), question.idempotencyToken().map(ChosenToken::parse), this::preview);
    }

    private Proposal proposal() {
        String name = AthleteRef.of(asked.athlete()).name();
        return new Proposal(
                asked.athlete().id(),
                name,
                asked.athleteNamed() ? "coach" : name,
                "manage_profile " + action(),
                operations,
                Consequences.NONE,
                summary,
                List.of(),
                Optional.empty());
    }

    private Answer preview(ChangeSet changeSet) {
        var section = ChangeSetSection.of(changeSet, asked.athlete().zone(), List.of());
        var text = new ChangeSetText(changeSet, section, Units.of(asked.athlete()), writes);
        var data = data(Optional.of(section), text.apply());
        var lines = ChangeSetText.begin(data, Wording.longDate(data.asOf()));
        text.addTo(lines);
        return new Answer(lines.close(), data);
    }

    private ProfileAnswer data(Optional<ChangeSetSection> section, List<NextAction> next) {
        return new ProfileAnswer(
                headline,
                AthleteRef.of(asked.athlete()),
                asked.today(),
                new Understood(action(), asked.today(), asked.today(), Optional.empty()),
                Confidence.HIGH,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                section,
                Optional.empty(),
                evidence,
                List.of(),
                alerts,
                notes,
                next);
    }

    private String action() {
        return question.action().name().toLowerCase(Locale.ROOT);
    }
}
