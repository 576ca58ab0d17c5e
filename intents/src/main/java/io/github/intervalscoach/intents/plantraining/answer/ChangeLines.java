package io.github.intervalscoach.intents.plantraining.answer;

import io.github.intervalscoach.intents.model.change.ChangeSet;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A change that waits for a yes, in lines.
 *
 * @param token its name
 * @param summary what whoever approves sees; to be passed on word for word
 * @param expires when it can no longer be begun, on the athlete's clock
 * @param operations one a line, with its number
 */
public record ChangeLines(
        String token, String summary, LocalDateTime expires, String athleteId, List<String> operations) {
    public ChangeLines {
        operations = List.copyOf(operations);
    }

    /** As it is shown to an athlete of that zone. */
    public static ChangeLines of(ChangeSet changeSet, ZoneId zone, List<String> operations) {
        var proposal = changeSet.proposal();
        return new ChangeLines(
                changeSet.token().text(),
                proposal.summary(),
                LocalDateTime.ofInstant(changeSet.expires(), zone),
                proposal.athleteId(),
                operations);
    }
}
