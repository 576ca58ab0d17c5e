package io.github.intervalscoach.analytics.quality;

import io.github.intervalscoach.analytics.Evidence;
import io.github.intervalscoach.analytics.MetricCard;
import io.github.intervalscoach.analytics.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Values that make sense in another unit.
 *
 * <dl>
 *   <dt>Formula <dd>weight 2.2046 times the usual, or its reciprocal, within 5 %; speed 1.609 times distance / time, or its reciprocal,
 *                   within 5 %; HRV above 250 ms, from 2 to 6 (a logarithm) or below 1 (seconds); sleep above 24 h (minutes, above
 *                   1440 seconds) or below 24 s (hours); 60 to 110 °C (Fahrenheit); kcal 4.184 times the kJ of work, or its
 *                   reciprocal, within 20 %, where about 1 is right; a rating above 10
 *   <dt>Needs   <dd>the value, and what it is compared with
 *   <dt>Edges   <dd>a value that is 0, negative, infinite or not a number is not judged. The limits of a range are inside it
 *   <dt>Source  <dd>convention; the tolerances and too short a sleep are house rules; 2.2046 and 1.609344 are definitions
 *   <dt>Dispute <dd>a factor can be true: a walk with long stops is 1.6 times faster by moving time. Work to food is about 1 kcal a kJ
 *                   in cycling only
 *   <dt>Evidence <dd>D, conventions
 * </dl>
 */
public final class UnitErrors {
    public static final MetricCard CARD = new MetricCard(
            "unit_errors",
            "1",
            Evidence.D,
            List.of(Source.definition("convention: a value that makes sense in another unit")));

    private static final double POUNDS_PER_KILOGRAM = 2.2046;
    private static final double KILOMETERS_PER_MILE = 1.609344;
    private static final double KILOJOULES_PER_KILOCALORIE = 4.184;
    private static final double NEAR = 0.05;

    /** Efficiency differs between riders. */
    private static final double NEAR_ENERGY = 0.20;

    /** What went wrong, as far as the numbers tell; the second subject of a fault, in lower case. */
    public enum Slip {
        /** Pounds where kilograms belong. */
        POUNDS,
        /** Kilograms that were converted as if they were pounds. */
        KILOGRAMS_CONVERTED,
        /** Miles where kilometers belong. */
        MILES,
        /** Kilometers that were converted as if they were miles. */
        KILOMETERS_CONVERTED,
        /** A natural logarithm of milliseconds. */
        LOGARITHM,
        /** Seconds where the unit is longer. */
        SECONDS,
        /** Minutes where hours belong. */
        MINUTES,
        /** Hours where seconds belong. */
        HOURS,
        /** Degrees Fahrenheit where Celsius belong. */
        FAHRENHEIT,
        /** Kilojoules of food where kilocalories belong. */
        KILOJOULES,
        /** Work converted to kilocalories as if the body lost nothing. */
        WORK_CONVERTED,
        /** A scale that ends above 10. */
        OTHER_SCALE,
        /** Out of range, and no unit explains it. */
        UNKNOWN
    }

    private UnitErrors() {}

    /** A weight against the athlete's usual one, both in kg; the evidence is their ratio. */
    public static Optional<RecordFault> weight(String subject, double kilograms, double usualKilograms) {
        double ratio = ratio(kilograms, usualKilograms);
        return near(POUNDS_PER_KILOGRAM, NEAR, subject, Slip.POUNDS, ratio)
                .or(() -> near(1 / POUNDS_PER_KILOGRAM, NEAR, subject, Slip.KILOGRAMS_CONVERTED, ratio));
    }

    /** A speed in m/s against a distance in m and the moving time it took in s; the evidence is their ratio. */
    public static Optional<RecordFault> speed(String subject, double metersPerSecond, double meters, double seconds) {
        double ratio = ratio(metersPerSecond, ratio(meters, seconds));
        return near(1 / KILOMETERS_PER_MILE, NEAR, subject, Slip.MILES, ratio)
                .or(() -> near(KILOMETERS_PER_MILE, NEAR, subject, Slip.KILOMETERS_CONVERTED, ratio));
    }

    /** Heart rate variability, rMSSD or SDNN, in ms; the evidence is the value. */
    public static Optional<RecordFault> heartRateVariability(String subject, double milliseconds) {
        if (milliseconds > 250) {
            return fault(subject, Slip.UNKNOWN, milliseconds, "ms");
        }
        if (milliseconds >= 2 && milliseconds <= 6) {
            return fault(subject, Slip.LOGARITHM, milliseconds, "ms");
        }
        return milliseconds > 0 && milliseconds < 1
                ? fault(subject, Slip.SECONDS, milliseconds, "ms")
                : Optional.empty();
    }

    /** A night's sleep in h; the evidence is the value. */
    public static Optional<RecordFault> sleep(String subject, double hours) {
        if (hours > 24) {
            return fault(subject, hours > 24 * 60 ? Slip.SECONDS : Slip.MINUTES, hours, "hours");
        }
        return hours > 0 && hours <= 24.0 / 3_600 ? fault(subject, Slip.HOURS, hours, "hours") : Optional.empty();
    }

    /** Air temperature in °C; the evidence is the value. */
    public static Optional<RecordFault> temperature(String subject, double celsius) {
        return celsius >= 60 && celsius <= 110 ? fault(subject, Slip.FAHRENHEIT, celsius, "celsius") : Optional.empty();
    }

    /** The energy a ride cost in kcal against its mechanical work in kJ; the evidence is their ratio. */
    public static Optional<RecordFault> energy(String subject, double kilocalories, double workKilojoules) {
        double ratio = ratio(kilocalories, workKilojoules);
        return near(KILOJOULES_PER_KILOCALORIE, NEAR_ENERGY, subject, Slip.KILOJOULES, ratio)
                .or(() -> near(1 / KILOJOULES_PER_KILOCALORIE, NEAR_ENERGY, subject, Slip.WORK_CONVERTED, ratio));
    }

    /** A rating of perceived exertion on a scale to 10; the evidence is the value. */
    public static Optional<RecordFault> exertion(String subject, double rating) {
        return rating > 10 ? fault(subject, Slip.OTHER_SCALE, rating, "cr10") : Optional.empty();
    }

    /** NaN, which is near nothing, where one of the two is not above 0. */
    private static double ratio(double value, double expected) {
        return value > 0 && expected > 0 ? value / expected : Double.NaN;
    }

    private static Optional<RecordFault> near(
            double factor, double tolerance, String subject, Slip slip, double ratio) {
        return Math.abs(ratio / factor - 1) <= tolerance ? fault(subject, slip, ratio, "1") : Optional.empty();
    }

    private static Optional<RecordFault> fault(String subject, Slip slip, double evidence, String unit) {
        return evidence < Double.POSITIVE_INFINITY
                ? Optional.of(new RecordFault(
                        Fault.Code.UNIT_ERROR, List.of(subject, slip.name().toLowerCase(Locale.ROOT)), evidence, unit))
                : Optional.empty();
    }
}
