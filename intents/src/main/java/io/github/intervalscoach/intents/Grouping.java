package io.github.intervalscoach.intents;

import io.github.intervalscoach.intents.model.change.ChangeGroup;
import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Proposal;
import io.github.intervalscoach.intents.model.change.Token;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * From the proposals for several athletes to one group.
 *
 * @param asked what was asked, in a stable form
 * @param token the name of the group; its members are named after it
 */
public record Grouping(Reply.Several several, String asked, Token token) {
    /** The group; {@code keeping} is where each member's change-set is kept. */
    public ChangeGroup group(UnaryOperator<ChangeSet> keeping, Instant now) {
        List<ChangeSet> sets = new ArrayList<>();
        for (Proposal proposal : several.proposals()) {
            Token own = ChangeGroup.memberToken(token, sets.size() + 1);
            sets.add(keeping.apply(ChangeSet.of(own, proposal.from(asked), now)));
        }
        return ChangeGroup.of(token, several.ownerId(), several.summary(), asked, sets);
    }
}
