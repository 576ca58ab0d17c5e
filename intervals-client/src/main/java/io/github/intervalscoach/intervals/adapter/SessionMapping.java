package io.github.intervalscoach.intervals.adapter;

import io.github.intervalscoach.intents.model.EventDetails;
import io.github.intervalscoach.intents.model.Place;
import io.github.intervalscoach.intents.model.WorkoutTarget;
import io.github.intervalscoach.intents.safety.ExactText;
import io.github.intervalscoach.intents.safety.OutsideText;
import io.github.intervalscoach.intervals.wire.WireReader;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What entries of the calendar and workouts of the library have in common. */
final class SessionMapping {
    private SessionMapping() {}

    static EventDetails.Wording wording(
            @Nullable String name, @Nullable String description, @Nullable List<@Nullable String> tags) {
        return new EventDetails.Wording(
                Values.exact(name),
                Values.exact(description),
                Values.texts(tags).stream().map(ExactText::new).toList());
    }

    /** Tags that are in use. */
    static List<OutsideText> readTags(String body) {
        return WireReader.readList(body, String.class).stream()
                .map(Values::name)
                .toList();
    }

    static EventDetails.Session session(
            @Nullable String target,
            @Nullable String subType,
            @Nullable Boolean indoor,
            @Nullable Double joules,
            @Nullable Double carbsPerHour) {
        return new EventDetails.Session(
                Values.text(target).map(SessionMapping::target),
                Values.text(subType),
                Optional.ofNullable(indoor).map(inside -> inside ? Place.INDOORS : Place.OUTDOORS),
                Values.whole(joules),
                Values.whole(carbsPerHour));
    }

    private static WorkoutTarget target(String raw) {
        return raw.equals("HR")
                ? WorkoutTarget.HEART_RATE
                : Values.oneOf(WorkoutTarget.class, raw, WorkoutTarget.UNKNOWN);
    }
}
