package io.github.intervalscoach.intents.manageprofile.update;

import io.github.intervalscoach.intents.change.subject.SettingsSnapshots;
import io.github.intervalscoach.intents.model.change.Operation;
import io.github.intervalscoach.intents.model.change.Subject;
import io.github.intervalscoach.intents.model.change.Thing;
import io.github.intervalscoach.intents.model.profile.CoveredActivity;
import io.github.intervalscoach.intents.model.profile.SportSettingsDetail;
import java.time.LocalDate;
import java.util.List;

/** Zones of past activities counted anew. */
record PastWish(List<CoveredActivity> activities, SportSettingsDetail family) {
    List<Operation> operations() {
        return activities.isEmpty()
                ? List.of()
                : List.of(Operation.delete(
                        1,
                        new Thing(Subject.PAST_RESULTS, family.id()),
                        SettingsSnapshots.past(family, activities),
                        "as asked"));
    }

    /** The day of the first. */
    LocalDate first() {
        return days().get(0);
    }

    /** The day of the last. */
    LocalDate last() {
        return days().get(activities.size() - 1);
    }

    private List<LocalDate> days() {
        return activities.stream()
                .map(activity -> activity.start().toLocalDate())
                .sorted()
                .toList();
    }
}
