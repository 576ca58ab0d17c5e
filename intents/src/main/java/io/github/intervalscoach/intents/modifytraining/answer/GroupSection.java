package io.github.intervalscoach.intents.modifytraining.answer;

import java.util.List;
import java.util.Optional;

/**
 * Changes of several athletes that wait for one yes.
 *
 * @param token the name of all, each row has its own besides; absent where there is nothing to approve
 * @param summary what whoever approves sees; to be passed on word for word
 * @param operations how many there are together
 * @param rows one an athlete, those with changes first
 */
public record GroupSection(Optional<String> token, Optional<String> summary, int operations, List<GroupRow> rows) {
    public GroupSection {
        rows = List.copyOf(rows);
    }
}
