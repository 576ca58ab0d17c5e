package io.github.intervalscoach.intents.model.place;

import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The weather to come at one place.
 *
 * @param problem why there is none, in the words of the service
 */
public record Forecast(WeatherPlace place, Optional<OutsideText> problem, List<Day> days) {
    /**
     * One day. The service keeps everything metric; that this holds here too was never seen in an account that is shown
     * other units.
     *
     * @param day absent where the service names it in another way
     */
    public record Day(
            Optional<LocalDate> day,
            OptionalDouble coldestCelsius,
            OptionalDouble warmestCelsius,
            OptionalDouble humidityPercent,
            OptionalDouble windMetersPerSecond,
            OptionalDouble rainMillimeters,
            Optional<OutsideText> sky) {}

    public Forecast {
        days = List.copyOf(days);
    }
}
