package io.github.intervalscoach.intents.change;

import io.github.intervalscoach.intents.change.subject.ActivitySnapshots;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Verb;
import java.util.Optional;

/** What cannot be taken back once it is done; whoever agrees is told before. */
public final class Final {
    private Final() {}

    /** Why {@code operation} cannot be taken back, in a sentence; empty when it can. */
    public static Optional<String> why(Operation operation) {
        if (operation.subject() == Subject.COMMENT) {
            return Optional.of("A comment cannot be taken back from here: the service deletes one by the number of its"
                    + " chat, which it does not tell. It can be deleted on the website.");
        }
        if (operation.subject() == Subject.ACTIVITY
                && operation.verb() == Verb.DELETE
                && !ActivitySnapshots.canBeMade(operation.before().orElseThrow())) {
            return Optional.of("A recording that is deleted is gone for good, its file included: nothing here brings it"
                    + " back. Only whoever has the file can upload it again.");
        }
        return operation.subject() == Subject.PAST_RESULTS && operation.verb() == Verb.DELETE
                ? Optional.of("How the past was counted before is gone; other zones can be applied to it in turn.")
                : Optional.empty();
    }
}
