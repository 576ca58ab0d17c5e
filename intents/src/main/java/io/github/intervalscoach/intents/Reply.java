package io.github.intervalscoach.intents;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.model.change.ChangeGroup;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.model.change.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is said: an answer, or a change that needs a name before it can be shown. */
public sealed interface Reply {
    /** There is nothing to approve. */
    record Said(Answer answer) implements Reply {}

    /**
     * There is, and nothing is written.
     *
     * @param chosen the name that was asked for
     * @param shown how it reads once it has its name
     */
    record Preview(Proposal proposal, Optional<Token> chosen, Function<ChangeSet, Answer> shown) implements Reply {}

    /**
     * There is for several athletes, and nothing is written.
     *
     * @param ownerId whoever asks
     * @param proposals at least one, each of another athlete
     * @param summary of all of them, which whoever approves sees
     * @param chosen the name that was asked for
     * @param shown how it reads once all have their names
     */
    record Several(
            String ownerId,
            List<Proposal> proposals,
            String summary,
            Optional<Token> chosen,
            Function<ChangeGroup, Answer> shown)
            implements Reply {
        public Several {
            proposals = List.copyOf(proposals);
        }
    }
}
