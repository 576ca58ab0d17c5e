package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;

/**
 * How far, how fast, how high, how warm.
 *
 * @param samples the session or a stretch of it
 * @param movingSeconds moving time
 */
record VolumeFigures(Samples samples, int movingSeconds) {
    /** A rise smaller than this is the barometer's noise, metres (house rule: the service's own filter is not known). */
    private static final double LEAST_RISE = 1;

    /** Totals, means and extremes of a session. */
    void addTo(ObjectNode json) {
        OptionalDouble metres = samples.metres();
        Rounding.putFloat(json, "distance", metres);
        Rounding.putFloat(json, "icu_distance", metres);
        speed(json);
        samples.column("altitude").ifPresent(altitude -> {
            Rounding.putFloat(json, "total_elevation_gain", rise(altitude, 1));
            Rounding.putFloat(json, "total_elevation_loss", rise(altitude, -1));
            Rounding.putFloat(json, "average_altitude", altitude.mean(samples.weights()));
            Rounding.putFloat(json, "min_altitude", altitude.min());
            Rounding.putFloat(json, "max_altitude", altitude.max());
        });
        samples.column("temp").ifPresent(temperature -> {
            Rounding.putFloat(json, "average_temp", temperature.mean(samples.weights()));
            Rounding.putWhole(json, "min_temp", temperature.min());
            Rounding.putWhole(json, "max_temp", temperature.max());
        });
    }

    /** Speeds in m/s, cadence without standstill, and metres a step where cadence counts one leg. */
    void speed(ObjectNode json) {
        OptionalDouble metres = samples.metres();
        if (metres.isPresent() && movingSeconds > 0) {
            json.put("average_speed", (float) (metres.getAsDouble() / movingSeconds));
        }
        samples.column("velocity_smooth").ifPresent(speed -> Rounding.putFloat(json, "max_speed", speed.max()));
        samples.column("cadence")
                .ifPresent(cadence ->
                        Rounding.putFloat(json, "average_cadence", cadence.meanAboveZero(samples.weights())));
    }

    /** Metres up ({@code sign} 1) or down (-1). */
    static OptionalDouble rise(Column altitude, int sign) {
        if (altitude.isEmpty()) {
            return OptionalDouble.empty();
        }
        double total = 0;
        double base = sign * altitude.first().orElse(0);
        for (double value : altitude.values()) {
            // Not a number where the altitude is unknown: neither a rise nor a new low.
            double height = sign * value;
            if (height >= base + LEAST_RISE) {
                total += height - base;
                base = height;
            } else if (height < base) {
                base = height;
            }
        }
        return OptionalDouble.of(total);
    }
}
