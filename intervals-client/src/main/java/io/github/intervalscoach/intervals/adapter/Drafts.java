package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.CalendarEvent.Category;
import io.github.intervalscoach.intents.model.planned.EventDraft;
import io.github.intervalscoach.intents.model.planned.EventUid;
import java.util.HashSet;
import java.util.List;

/** Entries that are written together. */
final class Drafts {
    private Drafts() {}

    /**
     * Refuses what the service would take for one another.
     *
     * @throws IllegalArgumentException when one has no uid, two have the same, or two are targets of one day and sport
     */
    static void requireApart(List<EventDraft> drafts) {
        var uids = new HashSet<EventUid>();
        var targets = new HashSet<Object>();
        for (EventDraft draft : drafts) {
            EventUid uid = draft.uid()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Entries that are written together each need a uid, or writing them again doubles them."));
            if (!uids.add(uid)) {
                throw new IllegalArgumentException(
                        "Two entries have the uid " + uid.text() + ": the second would replace the first.");
            }
            if (draft.category() == Category.TARGET && !targets.add(targetKey(draft))) {
                throw new IllegalArgumentException("Two targets start on "
                        + draft.start().toLocalDate()
                        + " for the same sport: the service keeps one. Maybe put their goals into one?");
            }
        }
    }

    private static Object targetKey(EventDraft draft) {
        return List.of(draft.start().toLocalDate(), draft.fields().session().sport());
    }
}
