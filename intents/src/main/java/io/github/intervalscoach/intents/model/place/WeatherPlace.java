package io.github.intervalscoach.intents.model.place;

import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A place the athlete wants forecasts for.
 *
 * @param provider who forecasts, as the service names it
 */
public record WeatherPlace(
        String id,
        OutsideText label,
        Optional<OutsideText> location,
        Optional<String> provider,
        OptionalDouble latitudeDegrees,
        OptionalDouble longitudeDegrees,
        Status status) {

    /** Whether it is asked for. */
    public enum Status {
        ENABLED,
        DISABLED
    }
}
