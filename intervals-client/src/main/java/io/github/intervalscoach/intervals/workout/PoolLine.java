package io.github.intervalscoach.intervals.workout;

import io.github.intervalscoach.intents.model.workout.DistanceUnit;
import io.github.intervalscoach.intents.model.workout.PoolLength;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** The line that says how long the pool is: {@code pool length: 25m}. Here alone m means metres. */
final class PoolLine {
    private static final String START = "pool length:";
    private static final double LONGEST = 1_000;

    private PoolLine() {}

    static Optional<PoolLength> read(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        String length =
                lower.startsWith(START) ? lower.substring(START.length()).strip() : "";
        int end = Numbers.end(length, 0);
        OptionalDouble amount = Numbers.value(length, 0, end);
        Optional<DistanceUnit> unit = unit(length.substring(end));
        return amount.isPresent() && amount.getAsDouble() > 0 && amount.getAsDouble() <= LONGEST
                ? unit.map(known -> new PoolLength(amount.getAsDouble(), known))
                : Optional.empty();
    }

    private static Optional<DistanceUnit> unit(String text) {
        return switch (text) {
            case "m", "mtr" -> Optional.of(DistanceUnit.METERS);
            case "y", "yd", "yrd" -> Optional.of(DistanceUnit.YARDS);
            default -> Optional.empty();
        };
    }

    static String text(PoolLength length) {
        return START + " " + Numbers.text(length.amount()) + (length.unit() == DistanceUnit.METERS ? "m" : "y");
    }
}
