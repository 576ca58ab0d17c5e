package io.github.intervalscoach.intents.assessrecovery.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The weather of the day, forecast; it is context and decides nothing.
 *
 * @param outsidePlace as the athlete named it
 * @param forecastTo the last day the forecast knows
 * @param outsideSky in the words of the forecast
 * @param usualCelsius mean of the athlete's sessions outdoors in the 14 days before; absent below 3 of them
 * @param usualSessions how many there were
 * @param heat the warmest hour against them; absent where it cannot be said
 * @param indoorAlternative whether indoors or another hour is worth a thought for what is planned
 */
public record WeatherSection(
        Status status,
        Optional<String> outsidePlace,
        Optional<LocalDate> forecastTo,
        OptionalDouble coldestCelsius,
        OptionalDouble warmestCelsius,
        OptionalDouble rainMillimeters,
        OptionalDouble windMetersPerSecond,
        Optional<String> outsideSky,
        OptionalDouble usualCelsius,
        int usualSessions,
        Optional<Heat> heat,
        List<Hardship> hardships,
        boolean indoorAlternative) {
    public WeatherSection {
        hardships = List.copyOf(hardships);
    }

    /** Whether there is a forecast. */
    public enum Status {
        FORECAST,
        /** The athlete named no place. */
        NO_PLACE,
        /** A place is named, and its forecast is switched off. */
        SWITCHED_OFF,
        /** The forecast does not know that day. */
        DAY_NOT_COVERED,
        /** The service gave none. */
        UNREADABLE
    }

    /** Against what the athlete is used to, the coolest first. */
    public enum Heat {
        USUAL,
        WARMER,
        MUCH_WARMER,
        EXTREME
    }

    /** What makes it hard or unsafe outdoors. */
    public enum Hardship {
        ICE,
        RAIN,
        WIND
    }
}
