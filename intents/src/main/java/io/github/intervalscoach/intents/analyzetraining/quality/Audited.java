package io.github.intervalscoach.intents.analyzetraining.quality;

import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.WithheldActivity;
import io.github.intervalscoach.intents.model.curve.ActivityBests;
import io.github.intervalscoach.intents.model.wellness.WellnessRecord;
import java.util.Comparator;
import java.util.List;

/**
 * Only this athlete's, newest first.
 *
 * @param sessions those that can be read
 */
record Audited(
        QualityAnalysis.Asked asked,
        List<Activity> sessions,
        List<WithheldActivity> withheld,
        List<WellnessRecord> wellness,
        List<ActivityBests> bests) {
    static final String RIDE = "Ride";

    static Audited of(Fetched fetched) {
        var asked = fetched.asked();
        var own = fetched.listed().stream()
                .filter(entry -> entry.athleteId().equals(asked.athlete().id()))
                .sorted(Comparator.comparing(entry -> entry.start(), Comparator.reverseOrder()))
                .toList();
        return new Audited(
                asked,
                own.stream()
                        .filter(Activity.class::isInstance)
                        .map(Activity.class::cast)
                        .toList(),
                own.stream()
                        .filter(WithheldActivity.class::isInstance)
                        .map(WithheldActivity.class::cast)
                        .toList(),
                fetched.wellness().stream()
                        .filter(record -> asked.window().contains(record.day()))
                        .toList(),
                fetched.bests());
    }
}
