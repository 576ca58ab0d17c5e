package io.github.intervalscoach.intents.model.insight;

import io.github.intervalscoach.intents.safety.ExactText;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody wrote about an activity.
 *
 * @param authorId the athlete who wrote it
 * @param written empty when the service does not say
 * @param stored the same words letter for letter, to be compared
 */
public record Comment(
        String id,
        Optional<String> authorId,
        Optional<OutsideText> author,
        Optional<Instant> written,
        OutsideText text,
        ExactText stored) {}
