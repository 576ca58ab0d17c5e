package io.github.intervalscoach.intents.answer;

import io.github.intervalscoach.intents.model.UnitSystem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Numbers, days and durations as every answer writes them: the same everywhere, whatever the machine's locale. */
public final class Wording {
    private static final double METERS_PER_MILE = 1609.344;
    private static final double FREEZING_FAHRENHEIT = 32;
    private static final double FAHRENHEIT_PER_CELSIUS = 1.8;
    private static final String MINUS = "\u2212";

    private Wording() {}

    /** {@code 4.02}; a true minus sign, half rounded up. */
    public static String number(int decimals, double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() < 0 ? MINUS : "") + rounded.abs().toPlainString();
    }

    /** {@code +4} or {@code −4}; 0 has no sign. */
    public static String signed(int decimals, double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() > 0 ? "+" + rounded.toPlainString() : number(decimals, value);
    }

    /** {@code Sunday 15 March 2026}. */
    public static String longDate(LocalDate day) {
        return weekday(day) + " " + day.getDayOfMonth() + " " + month(day, TextStyle.FULL) + " " + day.getYear();
    }

    /** {@code Sun 15 Mar}. */
    public static String shortDate(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + day.getDayOfMonth() + " "
                + month(day, TextStyle.SHORT);
    }

    /** {@code Sunday}. */
    public static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** {@code 45 s}, {@code 12 min}, {@code 12 min 30 s}, {@code 2 h 19}; rounded to the minute from ten minutes on. */
    public static String duration(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 600) {
            return seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
        }
        long minutes = (seconds + 30) / 60;
        return minutes < 60 ? minutes + " min" : String.format(Locale.ROOT, "%d h %02d", minutes / 60, minutes % 60);
    }

    /** {@code 42.2 km} or {@code 26.2 mi}. */
    public static String distance(double meters, UnitSystem units) {
        return units == UnitSystem.METRIC
                ? number(1, meters / 1000) + " km"
                : number(1, meters / METERS_PER_MILE) + " mi";
    }

    /** {@code 4:45/km} or {@code 7:39/mi} for a speed above 0. */
    public static String pace(double metersPerSecond, UnitSystem units) {
        double meters = units == UnitSystem.METRIC ? 1000 : METERS_PER_MILE;
        return minutesAndSeconds(meters / metersPerSecond) + (units == UnitSystem.METRIC ? "/km" : "/mi");
    }

    /** {@code 32.4 km/h} or {@code 20.1 mph}. */
    public static String speed(double metersPerSecond, UnitSystem units) {
        double meters = units == UnitSystem.METRIC ? 1000 : METERS_PER_MILE;
        return number(1, metersPerSecond * 3600 / meters) + (units == UnitSystem.METRIC ? " km/h" : " mph");
    }

    /** {@code 12 °C} or {@code 54 °F}. */
    public static String temperature(double celsius, UnitSystem units) {
        return units == UnitSystem.METRIC
                ? number(0, celsius) + " \u00b0C"
                : number(0, FREEZING_FAHRENHEIT + celsius * FAHRENHEIT_PER_CELSIUS) + " \u00b0F";
    }

    /** Whether {@code sport}, as the service names it, is done on a bicycle and so told in speed rather than pace. */
    public static boolean isRide(String sport) {
        return sport.endsWith("Ride") || sport.equals("Cyclocross") || sport.equals("Velomobile");
    }

    /** {@code 1:52/100 m}: how swimmers say it, for a speed above 0. */
    public static String swimPace(double metersPerSecond) {
        return minutesAndSeconds(100 / metersPerSecond) + "/100 m";
    }

    private static String minutesAndSeconds(double seconds) {
        long whole = StrictMath.round(seconds);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    private static String month(LocalDate day, TextStyle style) {
        return day.getMonth().getDisplayName(style, Locale.ENGLISH);
    }
}
