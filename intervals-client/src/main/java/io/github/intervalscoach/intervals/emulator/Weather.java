package io.github.intervalscoach.intervals.emulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Random;

/**
 * Invented weather of a place: warmer towards the equator and in summer, the same whenever it is asked for.
 *
 * @param latitude degrees
 * @param longitude degrees
 */
record Weather(double latitude, double longitude) {
    private static final int DAYS = 8;
    private static final int WARMEST_DAY = 200;
    private static final int DAYS_IN_A_YEAR = 365;

    /** Eight days from {@code today}. */
    ArrayNode daily(LocalDate today) {
        ArrayNode days = JsonNodeFactory.instance.arrayNode();
        today.datesUntil(today.plusDays(DAYS)).forEach(day -> days.add(on(day)));
        return days;
    }

    private ObjectNode on(LocalDate day) {
        var chance =
                new Random(Double.hashCode(latitude) * 31L * 31L + Double.hashCode(longitude) * 31L + day.toEpochDay());
        boolean wet = chance.nextDouble() < 0.3;
        double mean = seasonal(day) + 3 * chance.nextGaussian() - (wet ? 2 : 0);
        double spread = (wet ? 3 : 6) + 2 * chance.nextDouble();
        ObjectNode row = JsonNodeFactory.instance.objectNode().put("id", day.toString());
        row.put("humidity", (wet ? 75 : 45) + chance.nextInt(20));
        row.put("wind_speed", tenth(1 + 7 * chance.nextDouble()));
        row.put("rain", wet ? tenth(0.5 + 12 * chance.nextDouble()) : 0f);
        row.putObject("temp").put("min", tenth(mean - spread)).put("max", tenth(mean + spread));
        row.putArray("weather")
                .addObject()
                .put("description", wet ? "light rain" : "clear sky")
                .put("main", wet ? "Rain" : "Clear");
        return row;
    }

    private double seasonal(LocalDate day) {
        double year = 2 * Math.PI * (day.getDayOfYear() - WARMEST_DAY) / DAYS_IN_A_YEAR;
        double share = Math.abs(latitude) / 90;
        return 27 - 32 * share * share + Math.signum(latitude) * 18 * share * StrictMath.cos(year);
    }

    private static float tenth(double value) {
        return Math.round(value * 10) / 10f;
    }
}
