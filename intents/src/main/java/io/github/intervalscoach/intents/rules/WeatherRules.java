package io.github.intervalscoach.intents.rules;

import io.github.intervalscoach.analytics.Evidence;
import java.util.List;

/** What a forecast means for a session: context, never a verdict. */
public final class WeatherRules {
    /** Days before that tell what the athlete is used to. */
    public static final int USUAL_DAYS = 14;

    /** Fewer sessions outdoors tell nothing. */
    public static final int LEAST_SESSIONS = 3;

    /** Below this nothing is called warm. */
    public static final double COOL_CELSIUS = 15;

    /** From here on it is extreme for everybody. */
    public static final double EXTREME_CELSIUS = 38;

    /** Degrees above the usual. */
    public static final double WARMER_BY = 5;

    /** Degrees above the usual. */
    public static final double MUCH_WARMER_BY = 8;

    /** Degrees above the usual. */
    public static final double EXTREME_BY = 12;

    /** Rain of a day. */
    public static final double WET_MILLIMETERS = 5;

    /** A fresh breeze at its upper end. */
    public static final double WINDY_METERS_PER_SECOND = 10;

    private static final String CONVENTION = "convention";

    /** Warmer than used to. */
    public static final Rule HEAT = new Rule(
            "WEATHER-1",
            1,
            "Warmer than the athlete's last sessions means more strain at the same pace or power; it is context, decides"
                    + " nothing, and the steps are a convention.",
            List.of("forecast_temperature", "average_temperature"),
            List.of(
                    "5 \u00b0C warmer, 8 \u00b0C much warmer, 12 \u00b0C extreme, above the mean of 14 days outdoors",
                    "at least 3 sessions",
                    "nothing below 15 \u00b0C, extreme from 38 \u00b0C"),
            CONVENTION,
            Evidence.D);

    /** Ice, rain, wind. */
    public static final Rule HARDSHIP = new Rule(
            "WEATHER-2",
            1,
            "Ice, much rain or strong wind make another hour or indoors worth a thought; they decide nothing.",
            List.of("forecast_temperature", "forecast_rain", "forecast_wind"),
            List.of("rain at 0 \u00b0C or less", "5 mm of rain a day", "wind 10 m/s"),
            CONVENTION,
            Evidence.D);

    private WeatherRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(HEAT, HARDSHIP);
    }
}
