package io.github.intervalscoach.server.tool;

import io.github.intervalscoach.intents.ChangingQuestion;
import io.github.intervalscoach.intents.ChosenToken;
import io.github.intervalscoach.intents.ProposingIntent;
import io.github.intervalscoach.intents.Reply;
import io.github.intervalscoach.intents.TrueByDefault;
import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.answer.ChangeSetSection;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Consequences;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.port.Ports;
import io.github.intervalscoach.server.state.ChangeSets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The smallest intent that proposes: a session of that name, half a year ahead. */
final class Reminder implements ProposingIntent<Reminder.Question> {
    record Question(
            Optional<String> athlete,
            String name,
            @TrueByDefault boolean dryRun,
            Optional<String> idempotencyToken) implements ChangingQuestion {}

    record Shown(String headline, ChangeSetSection change) {}

    @Override
    public String name() {
        return "remind";
    }

    @Override
    public String title() {
        return "Remind";
    }

    @Override
    public String description() {
        return "Puts a session half a year ahead.";
    }

    @Override
    public Class<Question> question() {
        return Question.class;
    }

    @Override
    public Class<Shown> answerData() {
        return Shown.class;
    }

    @Override
    public Reply reply(Question question, Ports ports, Now now) {
        var session = ChangeSets.session(ChangeSets.TODAY.plusDays(180), question.name());
        var proposal = new Proposal(
                ChangeSets.ATHLETE,
                "Marta Velasco",
                "test",
                "as asked",
                List.of(Operation.create(1, Subject.CALENDAR_EVENT, session, "as asked")),
                Consequences.NONE,
                "Marta Velasco: add " + question.name(),
                List.of(),
                Optional.empty());
        return new Reply.Preview(proposal, question.idempotencyToken().map(ChosenToken::parse), Reminder::shown);
    }

    private static Answer shown(ChangeSet changeSet) {
        return new Answer(
                "**Preview of " + changeSet.token() + "**",
                new Shown("Preview", ChangeSetSection.of(changeSet, ZoneOffset.UTC, List.of())));
    }
}
