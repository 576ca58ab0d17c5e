package io.github.intervalscoach.intents.analyzetraining.sidebyside;

import io.github.intervalscoach.intents.analyzetraining.answer.SideBySideSection.SidePart;
import io.github.intervalscoach.intents.model.Activity;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * One of the two in numbers.
 *
 * @param fadePercent output of the last part against the first, below 0 is a fade
 * @param fadeAsCoveredPercent the same by the pace as it was run
 * @param loadBefore load of the seven days before; empty when one of them is unknown
 * @param sleepSeconds the night before
 */
record Side(
        Activity activity,
        List<SidePart> parts,
        OptionalDouble fadePercent,
        OptionalDouble fadeAsCoveredPercent,
        OptionalDouble decouplingPercent,
        OptionalDouble loadBefore,
        OptionalInt sleepSeconds) {
    Side {
        parts = List.copyOf(parts);
    }

    SidePart first() {
        return parts.get(0);
    }

    SidePart last() {
        return parts.get(parts.size() - 1);
    }

    /** The mean of the parts; empty when one of them has no value. */
    OptionalDouble mean(Function<SidePart, OptionalDouble> quantity) {
        return parts.stream().map(quantity).anyMatch(OptionalDouble::isEmpty)
                ? OptionalDouble.empty()
                : parts.stream()
                        .mapToDouble(p -> quantity.apply(p).getAsDouble())
                        .average();
    }

    /** Logged grams an hour; a logged 0 is 0. */
    OptionalDouble gramsPerHour() {
        OptionalInt grams = activity.carbohydrateIntakeGrams();
        OptionalInt seconds = activity.volume().movingSeconds();
        return grams.isPresent() && seconds.orElse(0) > 0
                ? OptionalDouble.of(grams.getAsInt() * 3600.0 / seconds.getAsInt())
                : OptionalDouble.empty();
    }

    /** Meters climbed in the last part for each kilometer of it. */
    OptionalDouble lastClimbPerKilometer() {
        if (parts.isEmpty() || last().climbMeters().isEmpty() || last().meters().orElse(0) <= 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                1000 * last().climbMeters().getAsDouble() / last().meters().getAsDouble());
    }
}
