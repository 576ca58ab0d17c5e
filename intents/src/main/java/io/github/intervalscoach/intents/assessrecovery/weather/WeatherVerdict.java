package io.github.intervalscoach.intents.assessrecovery.weather;

import io.github.intervalscoach.intents.assessrecovery.answer.WeatherSection.Hardship;
import io.github.intervalscoach.intents.assessrecovery.answer.WeatherSection.Heat;
import io.github.intervalscoach.intents.model.place.Forecast;
import io.github.intervalscoach.intents.rules.WeatherRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the weather means for a session outdoors; it decides nothing.
 *
 * @param heat absent where it cannot be said
 */
public record WeatherVerdict(Conditions conditions, Optional<Heat> heat, List<Hardship> hardships) {
    public WeatherVerdict {
        hardships = List.copyOf(hardships);
    }

    /** What {@code conditions} mean. */
    public static WeatherVerdict of(Conditions conditions) {
        return new WeatherVerdict(
                conditions,
                heat(conditions),
                conditions.forecast().day().map(WeatherVerdict::hardships).orElse(List.of()));
    }

    /** Whether there is a forecast for the day. */
    public boolean isKnown() {
        return conditions.forecast().day().isPresent();
    }

    /** Whether it is worth a word to somebody who meant to go outdoors. */
    public boolean speaks() {
        return !hardships.isEmpty() || heat.filter(level -> level != Heat.USUAL).isPresent();
    }

    /** Whether indoors, or another hour, is worth a thought. */
    public boolean asksForAnotherPlace() {
        return !hardships.isEmpty()
                || heat.filter(level -> level.compareTo(Heat.MUCH_WARMER) >= 0).isPresent();
    }

    private static Optional<Heat> heat(Conditions conditions) {
        OptionalDouble warmest = conditions.warmestCelsius();
        if (warmest.isEmpty()) {
            return Optional.empty();
        }
        if (warmest.getAsDouble() >= WeatherRules.EXTREME_CELSIUS) {
            return Optional.of(Heat.EXTREME);
        }
        if (warmest.getAsDouble() < WeatherRules.COOL_CELSIUS) {
            return Optional.of(Heat.USUAL);
        }
        OptionalDouble warmerBy = conditions.warmerByCelsius();
        return warmerBy.isEmpty() ? Optional.empty() : Optional.of(level(warmerBy.getAsDouble()));
    }

    private static Heat level(double warmerByCelsius) {
        if (warmerByCelsius >= WeatherRules.EXTREME_BY) {
            return Heat.EXTREME;
        }
        if (warmerByCelsius >= WeatherRules.MUCH_WARMER_BY) {
            return Heat.MUCH_WARMER;
        }
        return warmerByCelsius >= WeatherRules.WARMER_BY ? Heat.WARMER : Heat.USUAL;
    }

    private static List<Hardship> hardships(Forecast.Day day) {
        List<Hardship> found = new ArrayList<>();
        double rain = day.rainMillimeters().orElse(0);
        if (rain > 0 && day.coldestCelsius().orElse(WeatherRules.COOL_CELSIUS) <= 0) {
            found.add(Hardship.ICE);
        }
        if (rain >= WeatherRules.WET_MILLIMETERS) {
            found.add(Hardship.RAIN);
        }
        if (day.windMetersPerSecond().orElse(0) >= WeatherRules.WINDY_METERS_PER_SECOND) {
            found.add(Hardship.WIND);
        }
        return found;
    }
}
