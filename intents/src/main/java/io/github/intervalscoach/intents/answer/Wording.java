package io.github.intervalscoach.intents.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Numbers, days and durations as every answer writes them: the same everywhere, whatever the machine's locale. */
public final class Wording {
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

    /** Whether {@code sport}, as the service names it, is done on a bicycle and so told in speed rather than pace. */
    public static boolean isRide(String sport) {
        return sport.endsWith("Ride") || sport.equals("Cyclocross") || sport.equals("Velomobile");
    }

    private static String month(LocalDate day, TextStyle style) {
        return day.getMonth().getDisplayName(style, Locale.ENGLISH);
    }
}
