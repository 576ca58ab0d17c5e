package io.github.intervalscoach.intents;

import io.github.intervalscoach.intents.answer.Answer;
import io.github.intervalscoach.intents.dates.Now;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Token;
import io.github.intervalscoach.intents.port.Ports;

/**
 * A question whose answer may be a change to be approved.
 *
 * @param <Q> the question; a {@link ChangingQuestion} where it may ask to do and not only to show
 */
public interface ProposingIntent<Q extends Record> extends Intent<Q> {
    /** Stands where nobody keeps a proposal. */
    Token UNKEPT = new Token("not-kept");

    /**
     * What would be said; writes nothing and keeps nothing.
     *
     * @throws InvalidQuestion when the question cannot be answered as asked
     * @throws io.github.intervalscoach.intents.port.PortException when the outside world fails
     */
    Reply reply(Q question, Ports ports, Now now);

    /** The reply where there is no journal: a proposal under no name of its own, which nobody can apply. */
    @Override
    default Answer answer(Q question, Ports ports, Now now) {
        Reply reply = reply(question, ports, now);
        if (reply instanceof Reply.Preview preview) {
            return preview.shown().apply(ChangeSet.of(UNKEPT, preview.proposal(), now.instant()));
        }
        return reply instanceof Reply.Several several
                ? several.shown().apply(new Grouping(several, "", UNKEPT).group(set -> set, now.instant()))
                : ((Reply.Said) reply).answer();
    }
}
