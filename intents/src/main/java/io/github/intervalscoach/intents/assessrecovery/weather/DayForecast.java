package io.github.intervalscoach.intents.assessrecovery.weather;

import io.github.intervalscoach.intents.assessrecovery.answer.WeatherSection.Status;
import io.github.intervalscoach.intents.model.Activity;
import io.github.intervalscoach.intents.model.LoggedActivity;
import io.github.intervalscoach.intents.model.place.Forecast;
import io.github.intervalscoach.intents.model.place.WeatherPlace;
import io.github.intervalscoach.intents.rules.WeatherRules;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The forecast that can be used for a day, or why there is none, and the sessions to hold it against.
 *
 * @param place of the first forecast that knows the day; else of the first there is
 * @param lastDay how far that forecast reaches
 * @param outdoorCelsius mean temperatures of the sessions outdoors in the days before
 */
public record DayForecast(
        Status status,
        Optional<OutsideText> place,
        Optional<Forecast.Day> day,
        Optional<LocalDate> lastDay,
        List<Double> outdoorCelsius) {
    public DayForecast {
        outdoorCelsius = List.copyOf(outdoorCelsius);
    }

    /** Of {@code day}, for an athlete whose sessions up to {@code lastKnown} are among {@code activities}. */
    public static DayForecast of(
            ForecastRead read, String athleteId, LocalDate day, LocalDate lastKnown, List<LoggedActivity> activities) {
        List<Forecast> asked = read.places().stream()
                .filter(place -> place.place().status() == WeatherPlace.Status.ENABLED)
                .toList();
        Optional<Forecast> known = asked.stream()
                .filter(place -> on(day, place).isPresent())
                .findFirst()
                .or(() -> asked.stream().findFirst());
        Optional<Forecast.Day> found = known.flatMap(place -> on(day, place));
        Optional<LocalDate> last = known.stream()
                .flatMap(place -> place.days().stream())
                .flatMap(one -> one.day().stream())
                .max(LocalDate::compareTo);
        return new DayForecast(
                status(read, asked, found, last),
                known.map(place -> place.place().label()),
                found,
                last,
                temperatures(athleteId, lastKnown, activities));
    }

    private static Status status(
            ForecastRead read, List<Forecast> asked, Optional<Forecast.Day> found, Optional<LocalDate> last) {
        if (found.isPresent()) {
            return Status.FORECAST;
        }
        if (!read.readable()) {
            return Status.UNREADABLE;
        }
        if (asked.isEmpty()) {
            return read.places().isEmpty() ? Status.NO_PLACE : Status.SWITCHED_OFF;
        }
        return last.isPresent() ? Status.DAY_NOT_COVERED : Status.UNREADABLE;
    }

    private static Optional<Forecast.Day> on(LocalDate day, Forecast place) {
        return place.days().stream()
                .filter(one -> one.day().equals(Optional.of(day)))
                .filter(one ->
                        one.warmestCelsius().isPresent() || one.coldestCelsius().isPresent())
                .findFirst();
    }

    private static List<Double> temperatures(String athleteId, LocalDate lastKnown, List<LoggedActivity> activities) {
        LocalDate since = lastKnown.minusDays(WeatherRules.USUAL_DAYS);
        return activities.stream()
                .filter(one -> one.athleteId().equals(athleteId))
                .filter(one -> !one.day().isBefore(since) && one.day().isBefore(lastKnown))
                .flatMap(one -> one instanceof Activity done && !done.indoor()
                        ? done.averageTemperatureCelsius().stream().boxed()
                        : Stream.<Double>empty())
                .toList();
    }
}
