package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.edit.ActivityChange;
import io.github.intervalscoach.intents.model.edit.IntervalDraft;
import io.github.intervalscoach.intents.model.edit.ManualActivity;
import io.github.intervalscoach.intervals.wire.ActivityFields;
import io.github.intervalscoach.intervals.wire.SmallBodies;
import java.util.List;

/** What is sent to change activities. */
final class ActivityFieldsMapping {
    private ActivityFieldsMapping() {}

    /** Names what changes and nothing else. */
    static ActivityFields change(ActivityChange change) {
        return added(new ActivityFields(), change);
    }

    private static ActivityFields added(ActivityFields fields, ActivityChange change) {
        change.words().name().ifPresent(fields::name);
        change.words().description().ifChanged(fields::description, fields::clearDescription);
        change.words().sport().ifPresent(fields::type);
        change.words().tags().ifPresent(fields::tags);
        change.said().rpe().ifChanged(fields::rpe, fields::clearRpe);
        change.said().feel().ifChanged(fields::feel, fields::clearFeel);
        change.said().carbohydrateIntakeGrams().ifChanged(fields::carbsIngested, fields::clearCarbsIngested);
        change.links().gearId().ifPresent(fields::gear);
        change.links()
                .plannedEventId()
                .ifChanged(id -> fields.pairedEventId(Long.parseLong(id)), fields::clearPairedEventId);
        change.flags().race().ifPresent(fields::race);
        change.flags().commute().ifPresent(fields::commute);
        change.flags().indoor().ifPresent(fields::trainer);
        return fields;
    }

    static ActivityFields manual(ManualActivity activity) {
        var fields = new ActivityFields();
        fields.externalId(activity.externalId());
        fields.startDateLocal(activity.start());
        fields.type(activity.sport());
        fields.name(activity.name());
        activity.description().ifPresent(fields::description);
        fields.movingTime(activity.movingSeconds());
        activity.distanceMeters().ifPresent(fields::distance);
        activity.elevationGainMeters().ifPresent(fields::totalElevationGain);
        activity.loadPoints().ifPresent(fields::trainingLoad);
        activity.rpe().ifPresent(fields::rpe);
        activity.feel().ifPresent(fields::feel);
        fields.trainer(activity.indoor());
        return added(fields, activity.also());
    }

    static String intervals(List<IntervalDraft> intervals) {
        return SmallBodies.intervals(intervals.stream()
                .map(draft -> new SmallBodies.Cut(draft.startIndex(), draft.endIndex(), draft.label()))
                .toList());
    }
}
