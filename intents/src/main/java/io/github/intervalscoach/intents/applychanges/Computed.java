package io.github.intervalscoach.intents.applychanges;

import io.github.intervalscoach.intents.change.Applied;
import io.github.intervalscoach.intents.change.AppliedStep;
import io.github.intervalscoach.intents.change.AppliedStep.Status;
import java.util.List;

/**
 * How many of each.
 *
 * @param open not done and not refused: of a rehearsal, what would be done
 */
record Computed(
        ApplyChanges.Asked asked,
        Applied applied,
        List<AppliedStep> altered,
        List<AppliedStep> unseen,
        int done,
        int stale,
        int guarded,
        int failed,
        int open,
        int skipped) {
    static Computed of(Audited audited) {
        Applied applied = audited.applied();
        return new Computed(
                audited.asked(),
                applied,
                audited.altered(),
                audited.unseen(),
                count(applied, Status.DONE) + count(applied, Status.RECONCILED),
                count(applied, Status.REFUSED_STALE),
                count(applied, Status.REFUSED_PROTECTED),
                count(applied, Status.FAILED),
                count(applied, Status.NOT_REACHED),
                count(applied, Status.SKIPPED));
    }

    private static int count(Applied applied, Status status) {
        return Math.toIntExact(applied.count(status));
    }
}
