package io.github.intervalscoach.intents.answer;

import io.github.intervalscoach.intents.model.change.ChangeSet;
import io.github.intervalscoach.intents.model.change.Proposal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A change that waits for a yes; nothing of it is written.
 *
 * @param token its name
 * @param summary what whoever approves sees; to be passed on word for word
 * @param expires when it can no longer be begun, on the athlete's clock
 * @param refused what was asked for and is left out
 */
public record ChangeSetSection(
        String token,
        String summary,
        LocalDateTime expires,
        String athleteId,
        List<OperationShown> operations,
        Optional<ConsequencesShown> consequences,
        List<OperationRefused> refused) {
    public ChangeSetSection {
        operations = List.copyOf(operations);
        refused = List.copyOf(refused);
    }

    /** As it is shown to an athlete of that zone. */
    public static ChangeSetSection of(ChangeSet changeSet, ZoneId zone, List<OperationRefused> refused) {
        Proposal proposal = changeSet.proposal();
        return new ChangeSetSection(
                changeSet.token().text(),
                proposal.summary(),
                LocalDateTime.ofInstant(changeSet.expires(), zone),
                proposal.athleteId(),
                proposal.operations().stream().map(OperationShown::of).toList(),
                ConsequencesShown.of(proposal.consequences()),
                refused);
    }
}
