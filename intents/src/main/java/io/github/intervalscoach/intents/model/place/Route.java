package io.github.intervalscoach.intents.model.place;

import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A way that was gone more than once.
 *
 * @param replacedBy the route it was merged into
 * @param latest the latest activity along it; only known from the list
 */
public record Route(
        String id,
        OutsideText name,
        Optional<OutsideText> description,
        List<OutsideText> tags,
        OptionalDouble distanceMeters,
        OptionalInt activities,
        Optional<String> replacedBy,
        Optional<Latest> latest) {

    /** An activity along a route. */
    public record Latest(String activityId, Optional<LocalDateTime> start, Optional<String> sport) {}

    public Route {
        tags = List.copyOf(tags);
    }
}
