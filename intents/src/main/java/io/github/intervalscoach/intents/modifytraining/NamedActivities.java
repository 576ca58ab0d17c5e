package io.github.intervalscoach.intents.modifytraining;

import io.github.intervalscoach.intents.model.edit.StoredActivity;
import io.github.intervalscoach.intents.modifytraining.find.Found;
import io.github.intervalscoach.intents.port.Await;
import io.github.intervalscoach.intents.port.PortException;
import io.github.intervalscoach.intents.port.Ports;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * Activities that were named by their ids, of any age.
 *
 * @param found nothing, or the id that is no activity of this athlete
 */
record NamedActivities(Found found, List<StoredActivity> stored) {
    NamedActivities {
        stored = List.copyOf(stored);
    }

    /** Reads each, all at once. */
    static NamedActivities read(Asked asked, Ports ports) {
        List<String> ids = asked.question().ids().stream().distinct().toList();
        List<CompletionStage<StoredActivity>> answers =
                ids.stream().map(ports.activityInsight()::stored).toList();
        var stored = new ArrayList<StoredActivity>();
        for (int place = 0; place < ids.size(); place++) {
            try {
                StoredActivity activity = Await.value(answers.get(place));
                if (activity.athleteId().equals(asked.athlete().id())) {
                    stored.add(activity);
                }
            } catch (PortException.NotFound gone) {
                // told below, as another athlete's is
            }
            if (stored.size() <= place) {
                return new NamedActivities(new Found.None(ids.get(place), List.of()), List.of());
            }
        }
        return new NamedActivities(new Found.These(List.of()), stored);
    }
}
