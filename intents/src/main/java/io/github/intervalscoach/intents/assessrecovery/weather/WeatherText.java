package io.github.intervalscoach.intents.assessrecovery.weather;

import io.github.intervalscoach.intents.answer.DataNote;
import io.github.intervalscoach.intents.answer.Round;
import io.github.intervalscoach.intents.answer.RuleCited;
import io.github.intervalscoach.intents.answer.Units;
import io.github.intervalscoach.intents.answer.Wording;
import io.github.intervalscoach.intents.assessrecovery.answer.WeatherSection;
import io.github.intervalscoach.intents.assessrecovery.answer.WeatherSection.Hardship;
import io.github.intervalscoach.intents.assessrecovery.answer.WeatherSection.Heat;
import io.github.intervalscoach.intents.assessrecovery.answer.WeatherSection.Status;
import io.github.intervalscoach.intents.model.place.Forecast;
import io.github.intervalscoach.intents.rules.WeatherRules;
import io.github.intervalscoach.intents.safety.OutsideText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The weather in both channels. */
public record WeatherText(WeatherSection weather, Units units) {
    /** Rounded to what is shown and one digit more. */
    public static WeatherSection typed(WeatherVerdict verdict, boolean indoorAlternative) {
        var forecast = verdict.conditions().forecast();
        return new WeatherSection(
                forecast.status(),
                forecast.place().map(OutsideText::shown).filter(shown -> !shown.isEmpty()),
                forecast.lastDay(),
                of(forecast, Forecast.Day::coldestCelsius),
                of(forecast, Forecast.Day::warmestCelsius),
                of(forecast, Forecast.Day::rainMillimeters),
                of(forecast, Forecast.Day::windMetersPerSecond),
                forecast.day()
                        .flatMap(Forecast.Day::sky)
                        .map(OutsideText::shown)
                        .filter(shown -> !shown.isEmpty()),
                Round.to(1, verdict.conditions().usualCelsius()),
                forecast.outdoorCelsius().size(),
                verdict.heat(),
                verdict.hardships(),
                indoorAlternative);
    }

    private static OptionalDouble of(DayForecast forecast, Function<Forecast.Day, OptionalDouble> read) {
        return Round.to(1, forecast.day().map(read).orElse(OptionalDouble.empty()));
    }

    /** What is not known, and how to mend it. */
    public static Optional<DataNote> note(WeatherSection weather) {
        return switch (weather.status()) {
            case FORECAST -> Optional.empty();
            case NO_PLACE ->
                note("forecast_no_place", "no place is set for a forecast", "set one in the settings of Intervals.icu");
            case SWITCHED_OFF ->
                note(
                        "forecast_switched_off",
                        "the forecast of the place is switched off",
                        "switch it on in the settings of Intervals.icu");
            case DAY_NOT_COVERED ->
                note(
                        "forecast_day_not_covered",
                        "the forecast reaches to "
                                + weather.forecastTo().map(Wording::shortDate).orElse("another day"),
                        "ask again nearer to the day");
            case UNREADABLE -> note("forecast_unreadable", "the service gave no forecast", "ask again later");
        };
    }

    private static Optional<DataNote> note(String code, String says, String cure) {
        return Optional.of(new DataNote(code, says, cure + "; an unknown day is not a fine one"));
    }

    /** The rules that spoke. */
    public List<RuleCited> cited() {
        List<RuleCited> cited = new ArrayList<>();
        weather.heat()
                .filter(level -> level != Heat.USUAL)
                .ifPresent(level -> cited.add(RuleCited.of(WeatherRules.HEAT, heat(level))));
        if (!weather.hardships().isEmpty()) {
            cited.add(RuleCited.of(
                    WeatherRules.HARDSHIP,
                    weather.hardships().stream().map(WeatherText::hardship).collect(Collectors.joining(", "))));
        }
        return cited;
    }

    private String heat(Heat level) {
        String warmest = degrees(weather.warmestCelsius().orElse(0));
        String against = weather.usualCelsius().isPresent()
                ? " against " + degrees(weather.usualCelsius().getAsDouble()) + " in the last "
                        + weather.usualSessions() + " sessions outdoors"
                : "";
        String means = level == Heat.WARMER ? ": expect a higher heart rate" : ": go by effort, early, and drink";
        return warmest + against + ", " + level.name().toLowerCase(Locale.ROOT).replace('_', ' ') + means;
    }

    private static String hardship(Hardship hardship) {
        return switch (hardship) {
            case ICE -> "rain at freezing, so ice";
            case RAIN -> "a wet day";
            case WIND -> "a windy day";
        };
    }

    /** The line of the answer. */
    public String line() {
        if (weather.status() != Status.FORECAST) {
            return "Weather: unknown, "
                    + note(weather)
                            .map(note -> note.says() + "; " + note.effect())
                            .orElse("") + ".";
        }
        List<String> parts = new ArrayList<>();
        parts.add(span());
        weather.outsideSky().ifPresent(sky -> parts.add("\"" + sky + "\""));
        weather.rainMillimeters().ifPresent(rain -> parts.add(rain > 0 ? "rain " + units.rain(rain) : "no rain"));
        weather.windMetersPerSecond().ifPresent(wind -> parts.add("wind " + units.speed(wind)));
        String usual = weather.usualCelsius().isPresent()
                ? "; the " + weather.usualSessions() + " sessions outdoors of 14 days had "
                        + degrees(weather.usualCelsius().getAsDouble())
                : "; nothing to hold it against (" + weather.usualSessions()
                        + " sessions outdoors with a temperature in 14 days, 3 needed)";
        return "Weather"
                + weather.outsidePlace().map(place -> " at \"" + place + "\"").orElse("") + ", forecast: "
                + String.join(", ", parts) + usual + "."
                + (weather.indoorAlternative() ? " Indoors, or a better hour, is an alternative." : "");
    }

    private String span() {
        OptionalDouble low = weather.coldestCelsius();
        OptionalDouble high = weather.warmestCelsius();
        if (low.isEmpty() || high.isEmpty()) {
            return high.isPresent() ? "up to " + degrees(high.getAsDouble()) : "from " + degrees(low.orElse(0));
        }
        return degrees(low.getAsDouble()) + " to " + degrees(high.getAsDouble());
    }

    private String degrees(double celsius) {
        return units.temperature().of(celsius);
    }
}
