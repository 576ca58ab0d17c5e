package io.github.intervalscoach.intents.applychanges.answer;

import java.util.List;
import java.util.Optional;

/**
 * What became of one athlete's part.
 *
 * @param token of the part; undo takes it too
 * @param operations how many it has
 * @param done how many of them the service holds now
 * @param left those that the same call can still do, numbered through all athletes
 * @param failure why nothing of it was tried, and the cure
 * @param outsideMessageDraft what the coach could send about what is done
 */
public record GroupRow(
        String athleteId,
        String outsideName,
        String token,
        int operations,
        int done,
        List<Integer> left,
        Optional<String> failure,
        Optional<String> outsideMessageDraft) {
    public GroupRow {
        left = List.copyOf(left);
    }
}
