package io.github.intervalscoach.intents.applychanges;

import io.github.intervalscoach.intents.change.Applied;
import io.github.intervalscoach.intents.change.AppliedStep;
import io.github.intervalscoach.intents.change.Final;
import java.util.List;
import java.util.Optional;

/**
 * What it came to, and the way on.
 *
 * @param number how many ended so, for each way to end
 * @param rest what the same token can still do, empty when nothing
 * @param undoTool the tool that takes back what was done; empty when nothing was, or nothing of it can be
 */
record Interpreted(
        ApplyChanges.Asked asked,
        Applied applied,
        List<AppliedStep> altered,
        List<AppliedStep> unseen,
        Tally number,
        Verdict verdict,
        Rest rest,
        Optional<String> undoTool) {
    /** What the whole came to. */
    enum Verdict {
        REPLAYED,
        REHEARSED,
        WRITTEN,
        NOTHING_WRITTEN
    }

    /** Why something is left. */
    enum Rest {
        NONE,
        /** Nobody asked for it. */
        NOT_ASKED_FOR,
        /** It was asked for and something came between. */
        UNFINISHED
    }

    /** How many ended in which way. */
    record Tally(int all, int done, int stale, int guarded, int failed, int open, int skipped) {}

    static Interpreted of(Computed computed) {
        Applied applied = computed.applied();
        var tally = new Tally(
                applied.steps().size(),
                computed.done(),
                computed.stale(),
                computed.guarded(),
                computed.failed(),
                computed.open(),
                computed.skipped());
        return new Interpreted(
                computed.asked(),
                applied,
                computed.altered(),
                computed.unseen(),
                tally,
                verdict(applied, tally),
                rest(applied),
                computed.asked().undoTool().filter(tool -> canBeTakenBack(applied)));
    }

    private static boolean canBeTakenBack(Applied applied) {
        return applied.steps().stream()
                .anyMatch(step ->
                        step.result().filter(end -> end.outcome().isDone()).isPresent()
                                && Final.why(step.operation()).isEmpty());
    }

    /** Whether nothing was to be written. */
    boolean isRehearsal() {
        return asked.question().dryRun();
    }

    private static Verdict verdict(Applied applied, Tally tally) {
        return switch (applied.course()) {
            case REPLAYED -> Verdict.REPLAYED;
            case REHEARSED -> Verdict.REHEARSED;
            case FIRST, CONTINUED -> tally.done() > 0 ? Verdict.WRITTEN : Verdict.NOTHING_WRITTEN;
        };
    }

    private static Rest rest(Applied applied) {
        List<AppliedStep> open =
                applied.steps().stream().filter(AppliedStep::isOpen).toList();
        if (open.isEmpty()) {
            return Rest.NONE;
        }
        return open.stream().allMatch(step -> step.status() == AppliedStep.Status.SKIPPED)
                ? Rest.NOT_ASKED_FOR
                : Rest.UNFINISHED;
    }
}
