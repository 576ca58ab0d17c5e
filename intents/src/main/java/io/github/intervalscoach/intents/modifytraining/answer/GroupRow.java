package io.github.intervalscoach.intents.modifytraining.answer;

import io.github.intervalscoach.intents.answer.OperationShown;
import java.util.List;
import java.util.Optional;

/**
 * One athlete of several.
 *
 * @param token of the athlete's own change-set; absent where there is none
 * @param operations numbered through all athletes
 * @param says why there is nothing to approve, or what to know of it
 * @param near what may be meant, where nothing fits or too much
 * @param outsideMessageDraft what the coach could send
 */
public record GroupRow(
        String athleteId,
        String outsideName,
        State state,
        Optional<String> token,
        List<OperationShown> operations,
        List<String> says,
        List<Candidate> near,
        Optional<String> outsideMessageDraft) {
    public GroupRow {
        operations = List.copyOf(operations);
        says = List.copyOf(says);
        near = List.copyOf(near);
    }

    /** What became of the question. */
    public enum State {
        PROPOSED,
        /** The day has a race or a mark: asked for alone, it can be done. */
        HELD_BACK,
        /** Nothing fits where it was looked for, and the same stands where it should go. */
        THERE_ALREADY,
        /** Nothing fits, or too much. */
        UNCLEAR,
        /** It is so already, or protected. */
        NOTHING_TO_CHANGE,
        READ_ONLY,
        REFUSED,
        NOT_READ
    }
}
